package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.PetitionContent;
import cn.huiyin.petition.enquiry.access.IdentityView;
import cn.huiyin.petition.enquiry.access.LeadersCases;
import cn.huiyin.petition.enquiry.access.Viewer;
import cn.huiyin.petition.enquiry.access.Visible;
import cn.huiyin.petition.identity.PetitionerDetails;
import cn.huiyin.petition.identity.SealedIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 出示信访件: decides how much is shown, and writes the audit line of every FULL view (I-52). */
@RequestScoped
class ShowPetition {
  private static final PetitionerDetails NOBODY = new PetitionerDetails(null, null, null, null);

  private final Viewer viewer;
  private final CaseFiles files;
  private final SealedIdentity identity;
  private final ActJournal journal;
  private final LeadersCases leadersCases;

  @Inject
  ShowPetition(
      Viewer viewer,
      CaseFiles files,
      SealedIdentity identity,
      ActJournal journal,
      LeadersCases leadersCases) {
    this.viewer = viewer;
    this.files = files;
    this.identity = identity;
    this.journal = journal;
    this.leadersCases = leadersCases;
  }

  /** As the caller usually sees it: never in full. */
  PetitionView usual(Petition petition) {
    return show(petition, viewer.usual(VisiblePetitions.visible(petition)));
  }

  /** In full, for a purpose. */
  @Transactional
  PetitionView full(Petition petition, ViewPurpose purpose) {
    Visible visible = VisiblePetitions.visible(petition);
    boolean leadersOwn = leadersCases.isOwn(petition.id(), viewer.actor().staffId());
    if (!viewer.mayAskFull(visible, !petition.reviews().isEmpty(), leadersOwn)) {
      throw Problems.forbidden();
    }
    journal.recordView("petition", petition.id(), viewer.actor(), purpose.name());
    return show(petition, IdentityView.FULL);
  }

  private PetitionView show(Petition petition, IdentityView view) {
    boolean seesText = view == IdentityView.FULL || view == IdentityView.MASK;
    PetitionContent content = seesText ? files.contentOf(petition.id()).orElse(null) : null;
    PetitionerView petitioner = seesText ? PetitionerView.of(petitioner(petition), view) : null;
    return PetitionView.of(petition, view, petitioner, content);
  }

  private PetitionerDetails petitioner(Petition petition) {
    return files.petitionerOf(petition.id()).map(identity::open).orElse(NOBODY);
  }
}
