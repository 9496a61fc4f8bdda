package cn.huiyin.reporting.rollup;

import cn.huiyin.kit.schedule.Duty;
import cn.huiyin.kit.schedule.Rhythm;
import cn.huiyin.reporting.catalogue.FigureCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 目录换版: after a release with new or changed figures, folds every stored case again, so that figures
 * of past years are there and a recount agrees (I-42). Batch by batch beside the arriving events;
 * begun again after a break-off, since folding twice changes nothing.
 */
@ApplicationScoped
public class FoldAnew implements Duty {
  private static final int BATCH = 500;
  private static final UUID FIRST = new UUID(0, 0);

  private final EditionTable editions;
  private final FoldBatch fold;
  private final FigureCatalogue catalogue;

  @Inject
  public FoldAnew(EditionTable editions, FoldBatch fold, FigureCatalogue catalogue) {
    this.editions = editions;
    this.fold = fold;
    this.catalogue = catalogue;
  }

  @Override
  public String name() {
    return "fold-anew";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofMinutes(1));
  }

  @Override
  public long perform(LocalDate today) {
    if (catalogue.edition().equals(editions.folded())) {
      return 0;
    }
    long folded = 0;
    List<UUID> batch = fold.after(FIRST, BATCH);
    while (!batch.isEmpty()) {
      fold.execute(batch);
      folded += batch.size();
      batch = fold.after(batch.get(batch.size() - 1), BATCH);
    }
    editions.fold(catalogue.edition());
    return folded;
  }
}
