package cn.huiyin.petition.succession;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 承继 (第二十四条, I-02): closes the former unit to new petitions, then moves every open one, in batches
 * of a transaction each. Broken off, it is called again and goes on with what is left.
 */
@ApplicationScoped
public class SucceedUnit {
  private static final UUID FIRST = new UUID(0, 0);

  private final ActDay days;
  private final UnitDirectory units;
  private final FormerUnit former;
  private final SuccessionBatch batch;
  private final SuccessionSettings settings;

  @Inject
  SucceedUnit(
      ActDay days,
      UnitDirectory units,
      FormerUnit former,
      SuccessionBatch batch,
      SuccessionSettings settings) {
    this.days = days;
    this.units = units;
    this.former = former;
    this.batch = batch;
    this.settings = settings;
  }

  /** Moves what the unit holds; answers how many petitions. */
  public SuccessionView execute(String unitCode, SuccessionRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    if (units.tree().unit(unitCode).isEmpty()) {
      throw Problems.notFound();
    }
    SuccessionAllowed.check(units.tree(), unitCode, request.successorCode());
    former.close(unitCode, actor);
    long moved = 0;
    List<UUID> held = batch.held(unitCode, FIRST, settings.batch());
    while (!held.isEmpty()) {
      moved += batch.execute(held, unitCode, request, on, actor);
      held = batch.held(unitCode, held.get(held.size() - 1), settings.batch());
    }
    return new SuccessionView(unitCode, request.successorCode(), moved);
  }
}
