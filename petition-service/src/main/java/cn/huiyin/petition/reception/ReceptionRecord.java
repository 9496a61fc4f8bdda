package cn.huiyin.petition.reception;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.petition.reception.domain.LeaderReception;
import cn.huiyin.petition.reception.domain.ReceptionPlan;
import cn.huiyin.petition.reception.domain.ReceptionStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 接访登记: the acts on receptions for callers in this service, the same use cases as the API's. */
@ApplicationScoped
public class ReceptionRecord {
  private final Receptions receptions;
  private final ReceptionActs acts;

  @Inject
  ReceptionRecord(Receptions receptions, ReceptionActs acts) {
    this.receptions = receptions;
    this.acts = acts;
  }

  public Optional<LeaderReception> withNumber(String receptionNo) {
    return receptions.withNumber(receptionNo);
  }

  public Optional<LeaderReception> find(UUID id) {
    return receptions.find(id);
  }

  /** Sessions between two days, in their order; null: in every stage. */
  public List<LeaderReception> between(
      ReceptionStage stage, LocalDate from, LocalDate to, Cursor after, int most) {
    return receptions.list(stage, from, to, after, most);
  }

  public LeaderReception schedule(ReceptionPlan plan, LocalDate announcedOn, Actor actor) {
    return acts.schedule().execute(plan, announcedOn, actor);
  }

  public void hold(
      LeaderReception reception, LocalDate day, List<String> lawyers, int visitors, Actor actor) {
    acts.hold().execute(reception, day, lawyers, visitors, actor);
  }

  public void cancel(LeaderReception reception, LocalDate day, Actor actor) {
    acts.cancel().execute(reception, day, actor);
  }
}
