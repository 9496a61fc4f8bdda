package cn.huiyin.petition.samematter;

import cn.huiyin.petition.domain.likeness.Proposal;
import cn.huiyin.petition.domain.likeness.SameMatterJudge;
import cn.huiyin.petition.enquiry.access.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 查找同一事项 (DOMAIN 2.12): proposals only, the likeliest first; nothing is linked by it (I-60). */
@RequestScoped
public class FindSimilar {
  private final EarlierPetitions earlier;
  private final SameMatterJudge judge;
  private final LikenessSettings settings;
  private final Viewer viewer;

  @Inject
  FindSimilar(
      EarlierPetitions earlier, SameMatterJudge judge, LikenessSettings settings, Viewer viewer) {
    this.earlier = earlier;
    this.judge = judge;
    this.settings = settings;
    this.viewer = viewer;
  }

  /** Earlier petitions the caller may know of that this one may belong with. */
  public SimilarView execute(UUID petitionId) {
    ComparedPetition later = earlier.itself(petitionId);
    List<SimilarView.Candidate> found =
        earlier.earlierThan(later, viewer.scope()).stream()
            .flatMap(each -> proposed(later, each).stream())
            .sorted(Comparator.comparingDouble(SimilarView.Candidate::score).reversed())
            .limit(settings.most())
            .toList();
    return new SimilarView(found);
  }

  private Optional<SimilarView.Candidate> proposed(
      ComparedPetition later, ComparedPetition earlier) {
    return judge
        .judge(later.traits(), earlier.traits())
        .map((Proposal proposal) -> SimilarView.Candidate.of(later, earlier, proposal));
  }
}
