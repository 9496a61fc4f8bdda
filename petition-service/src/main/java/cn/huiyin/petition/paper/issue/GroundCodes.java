package cn.huiyin.petition.paper.issue;

import cn.huiyin.events.petition.ExecutionTracked;
import cn.huiyin.events.petition.HandlingTerminated;
import cn.huiyin.events.petition.ObjectionRaised;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionNoLongerAccepted;
import cn.huiyin.events.petition.PetitionNotAccepted;
import cn.huiyin.events.petition.PetitionVoided;
import cn.huiyin.events.petition.ReReviewNotAccepted;
import cn.huiyin.events.petition.ReviewNotAccepted;
import cn.huiyin.events.petition.SuggestionReplied;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** 理由代码: where each act's event has the code of its ground. */
final class GroundCodes {
  private static final Map<Class<?>, Function<PetitionEvent, String>> CODES = new HashMap<>();

  static {
    on(PetitionNotAccepted.class, PetitionNotAccepted::groundCode);
    on(PetitionNoLongerAccepted.class, PetitionNoLongerAccepted::groundCode);
    on(PetitionVoided.class, PetitionVoided::reasonCode);
    on(ObjectionRaised.class, ObjectionRaised::groundCode);
    on(HandlingTerminated.class, e -> e.reason().name());
    on(SuggestionReplied.class, e -> e.adoption().name());
    on(ReviewNotAccepted.class, e -> e.ground().name());
    on(ReReviewNotAccepted.class, e -> e.ground().name());
    on(ExecutionTracked.class, e -> e.status().name());
  }

  private GroundCodes() {}

  /** The code, or null where the act has none. */
  static String of(PetitionEvent event) {
    return event == null ? null : CODES.getOrDefault(event.getClass(), e -> null).apply(event);
  }

  private static <E extends PetitionEvent> void on(Class<E> type, Function<E, String> code) {
    CODES.put(type, event -> code.apply(type.cast(event)));
  }
}
