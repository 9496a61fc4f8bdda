package cn.huiyin.petition.domain.stage;

import cn.huiyin.kit.casework.ActNotAllowed;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 信访件办理流程 (DOMAIN 2.15): the whole state machine as one table, in chapters. What has no row is not
 * allowed (I-09). {@code docs/law/lifecycle.md} is rendered from it.
 */
public final class PetitionLifecycle {
  private static final Map<PetitionStage, Map<PetitionAct, Transition>> TABLE = table();

  private PetitionLifecycle() {}

  /** The rows in the order of the procedure. */
  public static List<Transition> rows() {
    return Stream.of(
            IntakeChapter.rows(),
            LinkChapter.rows(),
            PartsChapter.rows(),
            DispositionChapter.rows(),
            UnitChapter.rows(),
            HandlingChapter.rows(),
            ReviewChapter.rows(),
            ClosingChapter.rows(),
            SideStateChapter.rows(),
            OversightChapter.rows(),
            DeadlineChapter.rows())
        .flatMap(List::stream)
        .flatMap(TransitionBuilder::rows)
        .toList();
  }

  /**
   * The row for an act in a stage.
   *
   * @throws ActNotAllowed when there is none
   */
  public static Transition row(PetitionStage stage, PetitionAct act) {
    return find(stage, act).orElseThrow(() -> notAllowed(stage, act));
  }

  /** Names the article the act rests on where it is allowed. */
  private static ActNotAllowed notAllowed(PetitionStage stage, PetitionAct act) {
    String article =
        TABLE.values().stream()
            .map(acts -> acts.get(act))
            .filter(Objects::nonNull)
            .map(Transition::citation)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new ActNotAllowed(stage, act, article, stage.chinese(), act.chinese());
  }

  public static Optional<Transition> find(PetitionStage stage, PetitionAct act) {
    return Optional.ofNullable(TABLE.getOrDefault(stage, Map.of()).get(act));
  }

  /** 使期限停止的行为 (DOMAIN 2.9, rule 9): what ends a clock wherever it is allowed. */
  public static boolean endsAClock(PetitionAct act) {
    return TABLE.values().stream()
        .map(acts -> acts.get(act))
        .filter(Objects::nonNull)
        .flatMap(row -> row.effects().stream())
        .anyMatch(effect -> effect.kind() == ClockEffect.Kind.STOP);
  }

  /** What may be done in a stage. */
  public static Map<PetitionAct, Transition> allowedIn(PetitionStage stage) {
    return Collections.unmodifiableMap(TABLE.getOrDefault(stage, Map.of()));
  }

  private static Map<PetitionStage, Map<PetitionAct, Transition>> table() {
    Map<PetitionStage, Map<PetitionAct, Transition>> table = new EnumMap<>(PetitionStage.class);
    for (Transition row : rows()) {
      Transition twice =
          table
              .computeIfAbsent(row.from(), stage -> new EnumMap<>(PetitionAct.class))
              .put(row.act(), row);
      if (twice != null) {
        throw new IllegalStateException("two rows for " + row.from() + " on " + row.act());
      }
    }
    return table;
  }
}
