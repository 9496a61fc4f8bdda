package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.suggestion.ClaimGuess;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** 拆分诉求 (DOMAIN 8.1-4): cuts a text where another claim begins. */
final class ClaimSplit {
  private static final int SHORTEST = 6;
  private static final int MOST = 8;

  private final List<String> connectors;

  ClaimSplit(List<String> connectors) {
    this.connectors = connectors;
  }

  /** The pieces of the text, each long enough to be a claim; one piece when nothing joins two. */
  List<String> pieces(String text) {
    Set<Integer> cuts = new TreeSet<>();
    for (String connector : connectors) {
      for (int at = text.indexOf(connector); at >= 0; at = text.indexOf(connector, at + 1)) {
        cuts.add(at);
      }
    }
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      if (cut - from >= SHORTEST && pieces.size() < MOST - 1) {
        pieces.add(text.substring(from, cut));
        from = cut;
      }
    }
    if (text.length() - from >= SHORTEST) {
      pieces.add(text.substring(from));
    }
    return pieces;
  }

  /** 主类别 (DOMAIN 2.3): APPEAL if any claim is one, otherwise ACCUSATION, otherwise SUGGESTION. */
  static PetitionKind primary(List<ClaimGuess> claims) {
    Set<PetitionKind> kinds = claims.stream().map(ClaimGuess::kind).collect(Collectors.toSet());
    for (PetitionKind kind :
        List.of(PetitionKind.APPEAL, PetitionKind.ACCUSATION, PetitionKind.SUGGESTION)) {
      if (kinds.contains(kind)) {
        return kind;
      }
    }
    return PetitionKind.INQUIRY;
  }
}
