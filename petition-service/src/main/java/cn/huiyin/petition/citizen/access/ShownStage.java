package cn.huiyin.petition.citizen.access;

import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.review.ReviewCase;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 给信访人看的阶段 (DOMAIN 2.2): in plain words, and only as far as the petitioner has been told; what
 * happens between the organs, such as an objection or an opinion not yet served, isn't shown.
 */
public final class ShownStage {
  private static final String WITH_UNIT = "已转送交办";
  private static final String IN_HANDLING = "办理中";
  private static final String CONCLUDED = "已办结";
  private static final String FINAL = "已终结";

  /** Decided, which the petitioner learns with the service of the opinion. */
  private static final Set<PetitionStage> DECIDED =
      EnumSet.of(PetitionStage.REVIEWED, PetitionStage.FINAL);

  private static final Map<PetitionStage, String> SHOWN = new EnumMap<>(PetitionStage.class);

  static {
    SHOWN.put(PetitionStage.CLASSIFIED, "待转送交办");
    SHOWN.put(PetitionStage.WITH_UNIT, WITH_UNIT);
    SHOWN.put(PetitionStage.OBJECTED, WITH_UNIT);
    SHOWN.put(PetitionStage.OPINION_READY, IN_HANDLING);
    SHOWN.put(PetitionStage.AWAITING_PARTS, IN_HANDLING);
    SHOWN.put(PetitionStage.REDO, IN_HANDLING);
    SHOWN.put(PetitionStage.FINALITY_FILED, FINAL);
    SHOWN.put(PetitionStage.FINAL_RECOGNISED, FINAL);
    SHOWN.put(PetitionStage.ARCHIVED, CONCLUDED);
  }

  private ShownStage() {}

  /** What the petitioner reads. */
  public static String of(Petition petition) {
    PetitionStage stage = petition.stage();
    if (DECIDED.contains(stage) && !lastReviewServed(petition)) {
      return stage == PetitionStage.REVIEWED
          ? PetitionStage.REVIEW_PENDING.chinese()
          : PetitionStage.REREVIEW_PENDING.chinese();
    }
    return SHOWN.getOrDefault(stage, stage.chinese());
  }

  private static boolean lastReviewServed(Petition petition) {
    List<ReviewCase> reviews = petition.reviews();
    return reviews.isEmpty() || reviews.get(reviews.size() - 1).servedOn() != null;
  }
}
