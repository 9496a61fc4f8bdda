package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.petition.classification.domain.ruleset.RuleSettings;
import cn.huiyin.petition.classification.domain.suggestion.Place;
import cn.huiyin.petition.classification.domain.suggestion.SuggestedRoute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 属地 (第五条, DOMAIN 8.1-3): a place the county doesn't govern is guided elsewhere. */
final class Territories {
  private final RuleSettings settings;

  Territories(RuleSettings settings) {
    this.settings = settings;
  }

  List<Candidate> weighed(List<Candidate> ranked, Place place) {
    double outside = weight(place);
    if (outside == 0) {
      return ranked;
    }
    List<Candidate> weighed = new ArrayList<>();
    weighed.add(new Candidate(ranked.get(0).kind(), SuggestedRoute.OUT_OF_JURISDICTION, outside));
    ranked.stream().map(candidate -> candidate.times(1 - outside)).forEach(weighed::add);
    weighed.sort(Comparator.comparingDouble(Candidate::probability).reversed());
    return weighed;
  }

  /** A division given outside decides; one only named in the text decides where none is given. */
  private double weight(Place place) {
    return switch (place.registered()) {
      case OUTSIDE -> settings.outOfTerritory();
      case UNKNOWN -> place.namedOutside().isEmpty() ? 0 : settings.outOfTerritory();
      case INSIDE -> place.namedOutside().isEmpty() ? 0 : settings.namedPlace();
      case UNLISTED ->
          place.namedOutside().isEmpty() ? settings.namedPlace() : settings.outOfTerritory();
    };
  }
}
