package cn.huiyin.petition.dispatch;

import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.NoFurtherAcceptance;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.matter.Finality;
import cn.huiyin.petition.domain.matter.Matter;
import cn.huiyin.petition.domain.state.Classification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 不再受理的依据 (I-17): the final matter behind a further petition: the one the document names, or the
 * one the petition was put into. A document older than the records is taken as the head states it.
 */
@ApplicationScoped
class EarlierFinality {
  private final MatterBook matters;
  private final boolean lapseCounts;

  /**
   * @param lapseCounts {@code huiyin.petition.no-longer-accepted.by-lapse}: whether the county uses
   *     NL2
   */
  @Inject
  EarlierFinality(
      MatterBook matters,
      @ConfigProperty(name = "huiyin.petition.no-longer-accepted.by-lapse", defaultValue = "true")
          boolean lapseCounts) {
    this.matters = matters;
    this.lapseCounts = lapseCounts;
  }

  /** What the notice rests on. */
  NoFurtherAcceptance behind(Petition petition, RefusalRequest request) {
    Optional<Matter> own =
        petition
            .classification()
            .filter(classification -> !classification.firstOfMatter())
            .map(Classification::matterNo)
            .flatMap(matters::find);
    Optional<Matter> matter =
        Optional.ofNullable(request.earlierDocument()).flatMap(matters::find).or(() -> own);
    Optional<String> matterNo = matter.map(Matter::matterNo);
    String document =
        request.earlierDocument() == null ? matterNo.orElse(null) : request.earlierDocument();
    return new NoFurtherAcceptance(
        request.groundCode(),
        document,
        matterNo.orElse(petition.classification().map(Classification::matterNo).orElse(null)),
        matter.map(Matter::finality).orElse((Finality) null),
        lapseCounts,
        request.care());
  }
}
