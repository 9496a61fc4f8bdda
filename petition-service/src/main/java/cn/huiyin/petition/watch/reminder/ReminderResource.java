package cn.huiyin.petition.watch.reminder;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.paging.Page;
import cn.huiyin.petition.enquiry.access.Viewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 期限提醒: listed to the unit whose time runs. */
@Path("/api/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deadlines", description = "期限 Deadlines")
public class ReminderResource {
  private final ReminderList reminders;
  private final Viewer viewer;

  @Inject
  ReminderResource(ReminderList reminders, Viewer viewer) {
    this.reminders = reminders;
    this.viewer = viewer;
  }

  /** The reminders the caller may know of, newest first. */
  @GET
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
  @Operation(
      operationId = "listReminders",
      summary = "期限提醒 List reminders",
      description = "每个期限转黄、转红、超期各提醒一次，新的在前；单位只见本单位的。Once for each clock and colour, newest first.")
  public Page<ReminderView> list(@Valid @BeanParam ReminderFilter filter) {
    int most = filter.most();
    return Page.of(
        reminders.find(filter, viewer.scope(), most + 1),
        most,
        reminder -> Cursor.of(reminder.id()));
  }
}
