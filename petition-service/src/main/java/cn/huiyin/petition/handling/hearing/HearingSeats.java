package cn.huiyin.petition.handling.hearing;

import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.act.Interests;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.recusal.HearingSeat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * 听证席位: nobody with an interest sits over the petition (第二十八条); who sat goes into the case file,
 * beside the event.
 */
@ApplicationScoped
class HearingSeats {
  private final CaseFiles files;
  private final Interests interests;
  private final Clock clock;

  @Inject
  HearingSeats(CaseFiles files, Interests interests, Clock clock) {
    this.files = files;
    this.interests = interests;
    this.clock = clock;
  }

  void check(Petition petition, List<HearingSeatRequest> seats) {
    if (!seats.stream().allMatch(HearingSeatRequest::hostIsKnown)) {
      throw Problems.badField("seats", "主持人须填写账号", "the host's account is needed");
    }
    seats.stream()
        .map(HearingSeatRequest::staff)
        .filter(Objects::nonNull)
        .forEach(staff -> interests.refuse(petition, staff));
  }

  void file(Petition petition, List<HearingSeatRequest> seats) {
    for (HearingSeatRequest seat : seats) {
      files.add(
          new HearingSeat(
              UuidV7.at(clock.instant()),
              petition.id(),
              petition.eventVersion(),
              seat.role(),
              seat.unitCode(),
              seat.holder(),
              seat.staff()));
    }
  }
}
