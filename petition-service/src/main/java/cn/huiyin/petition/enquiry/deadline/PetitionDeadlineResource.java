package cn.huiyin.petition.enquiry.deadline;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.enquiry.petition.VisiblePetitions;
import cn.huiyin.petition.persistence.ClosedClocks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 信访件的期限账: every clock of a petition as it was started, extended, excluded and stopped. */
@Path("/api/v1/petitions/{id}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.Names.INTAKE,
  Role.Names.CLASSIFIER,
  Role.Names.UNIT_HANDLER,
  Role.Names.UNIT_HEAD,
  Role.Names.REVIEWER,
  Role.Names.SUPERVISOR,
  Role.Names.COUNTY_LEADER,
  Role.Names.BUREAU_HEAD,
  Role.Names.DISCIPLINE_LIAISON
})
@Tag(name = "deadlines", description = "期限 Deadlines")
public class PetitionDeadlineResource {
  private final VisiblePetitions petitions;
  private final ClosedClocks closed;
  private final StatutoryCalendar calendar;
  private final Clock clock;

  @Inject
  PetitionDeadlineResource(
      VisiblePetitions petitions, ClosedClocks closed, StatutoryCalendar calendar, Clock clock) {
    this.petitions = petitions;
    this.closed = closed;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The clocks of a petition, each with its explanation. */
  @GET
  @Operation(
      operationId = "getPetitionDeadlines",
      summary = "期限 Deadlines of a petition",
      description =
          "每个期限的起算、届满、顺延、延期、扣除、停止和说明；已停止的按停止时的日历。"
              + "Start, due day, extensions, exclusions, stop and explanation of each; what has ended counts by the"
              + " calendar it ended under.")
  public List<RunningDeadline> deadlines(@PathParam("id") UUID id) {
    Petition petition = petitions.get(id);
    LocalDate today = LocalDate.now(clock);
    Map<ClosedClocks.Run, StatutoryCalendar> older = closed.calendars(List.of(id));
    List<PetitionClock> runs = petition.clocks();
    return IntStream.range(0, runs.size())
        .mapToObj(
            line ->
                RunningDeadline.of(
                    runs.get(line),
                    older.getOrDefault(new ClosedClocks.Run(id, line), calendar),
                    today))
        .toList();
  }
}
