package cn.huiyin.mediation.acting;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.time.ActDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** 来者的行为: shapes what a request says of an act. */
@ApplicationScoped
public class Acting {
  private final Caller caller;
  private final ActDay day;

  @Inject
  public Acting(Caller caller, ActDay day) {
    this.caller = caller;
    this.day = day;
  }

  /**
   * An act on a case.
   *
   * @param ifMatch the header as it came
   * @param occurredOn business date, or null for today
   * @param roles the roles the act may be done in
   */
  public ActOn on(UUID id, String ifMatch, LocalDate occurredOn, Role... roles) {
    return new ActOn(id, IfMatch.require(ifMatch), on(occurredOn), as(roles));
  }

  /** The business date of an act, today unless told. */
  public LocalDate on(LocalDate occurredOn) {
    return day.of(occurredOn);
  }

  /** The caller in the first of these roles that it has. */
  public Actor as(Role... roles) {
    return caller.actor(roles);
  }
}
