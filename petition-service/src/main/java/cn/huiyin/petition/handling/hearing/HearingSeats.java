package cn.huiyin.petition.handling.hearing;

import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.recusal.HearingSeat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** 听证席位入卷: who sat at a hearing goes into the case file, beside its event. */
@ApplicationScoped
class HearingSeats {
  private final CaseFiles files;
  private final Clock clock;

  @Inject
  HearingSeats(CaseFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
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
              seat.holder()));
    }
  }
}
