package cn.huiyin.petition.registration;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.time.StatutoryClockSource;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.domain.unit.UnitKind;
import cn.huiyin.petition.domain.unit.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** 登记台: what a registration needs to know of the place and the time. */
@ApplicationScoped
class RegistrationDesk {
  private final UnitDirectory units;
  private final RegistrationNumbers numbers;
  private final Clock clock;

  @Inject
  RegistrationDesk(UnitDirectory units, RegistrationNumbers numbers, Clock clock) {
    this.units = units;
    this.numbers = numbers;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** When it was received, in the zone that decides law dates (I-49); never in the future. */
  OffsetDateTime receivedAt(OffsetDateTime told) {
    OffsetDateTime now = OffsetDateTime.ofInstant(now(), StatutoryClockSource.ZONE);
    if (told == null) {
      return now;
    }
    if (told.isAfter(now)) {
      throw new RuleBroken("DATE_IN_FUTURE", null, "收到时间不能晚于现在", "received in the future");
    }
    return told.atZoneSameInstant(StatutoryClockSource.ZONE).toOffsetDateTime();
  }

  /** 第二十二条 属地管理: the place must be one we know, though not one we govern. */
  void requireKnownDivision(String divisionCode) {
    UnitTree tree = units.tree();
    if (tree.territory(divisionCode).isEmpty()) {
      throw new RuleBroken(
          "UNKNOWN_DIVISION", "信访工作条例 第二十二条", "事项发生地的区划代码不存在", "the division is unknown");
    }
  }

  /** The petition bureau of the county, or null while none is recorded. */
  Unit bureau() {
    return units.tree().units().stream()
        .filter(Unit::active)
        .filter(unit -> unit.is(UnitKind.PETITION_BUREAU))
        .findFirst()
        .orElse(null);
  }

  String number(String ownNumber, Unit bureau, Channel channel, LocalDate receivedOn) {
    if (ownNumber == null) {
      return numbers.next(bureau, channel, receivedOn);
    }
    numbers.taken(ownNumber);
    return ownNumber;
  }
}
