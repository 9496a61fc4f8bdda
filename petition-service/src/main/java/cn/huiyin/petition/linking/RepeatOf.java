package cn.huiyin.petition.linking;

import cn.huiyin.events.petition.LinkRelation;
import cn.huiyin.events.petition.RepeatKind;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.domain.link.PetitionLink;
import cn.huiyin.petition.domain.link.PetitionLinks;
import cn.huiyin.petition.domain.matter.Finality;
import cn.huiyin.petition.domain.matter.Matter;
import cn.huiyin.petition.domain.state.Classification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** 重复的是哪一事项: the matter of the earlier petition, or of the one it repeats itself. */
@ApplicationScoped
public class RepeatOf {
  private static final int LONGEST_CHAIN = 20;

  private final MatterBook matters;
  private final PetitionLinks links;
  private final Petitions petitions;

  @Inject
  RepeatOf(MatterBook matters, PetitionLinks links, Petitions petitions) {
    this.matters = matters;
    this.links = links;
    this.petitions = petitions;
  }

  /**
   * The matter.
   *
   * @throws RuleBroken when nobody has classified the earlier petition yet
   */
  Matter matter(Petition earlier) {
    return matters.forRepeat(
        first(earlier)
            .classification()
            .map(Classification::matterNo)
            .orElseThrow(RepeatOf::unclassified));
  }

  /** Whether the matter that the petition repeats ended by re-review (I-17). */
  public boolean closedToHandling(Petition repeat) {
    return matters.closedToHandling(first(repeat));
  }

  private Petition first(Petition repeat) {
    Petition each = repeat;
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      Optional<Petition> earlier = repeated(each);
      if (earlier.isEmpty()) {
        break;
      }
      each = earlier.get();
    }
    return each;
  }

  /** What the matter is at, which decides what the petitioner is to be told. */
  RepeatKind kind(Matter matter, Petition earlier) {
    if (matter.finality() != Finality.OPEN) {
      return RepeatKind.FINAL;
    }
    return earlier.closing().isPresent() ? RepeatKind.ANSWERED : RepeatKind.UNDER_HANDLING;
  }

  private Optional<Petition> repeated(Petition petition) {
    return links.of(petition.id()).stream()
        .filter(PetitionLink::stands)
        .filter(link -> link.petitionId().equals(petition.id()))
        .filter(link -> link.relation() == LinkRelation.REPEAT)
        .findFirst()
        .flatMap(link -> petitions.find(link.otherId()));
  }

  private static RuleBroken unclassified() {
    return new RuleBroken(
        "EARLIER_PETITION_HAS_A_MATTER",
        "信访工作条例 第二十二条",
        "原信访件尚未分类，不能认定为重复信访",
        "the earlier petition isn't classified yet");
  }
}
