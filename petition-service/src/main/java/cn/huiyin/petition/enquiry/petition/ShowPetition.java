package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.PetitionContent;
import cn.huiyin.petition.enquiry.access.IdentityView;
import cn.huiyin.petition.enquiry.access.Viewer;
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
  private final FullView fullView;

  @Inject
  ShowPetition(Viewer viewer, CaseFiles files, SealedIdentity identity, FullView fullView) {
    this.viewer = viewer;
    this.files = files;
    this.identity = identity;
    this.fullView = fullView;
  }

  /** As the caller usually sees it: never in full. */
  PetitionView usual(Petition petition) {
    return show(petition, viewer.usual(VisiblePetitions.visible(petition)));
  }

  /** In full, for a purpose. */
  @Transactional
  PetitionView full(Petition petition, ViewPurpose purpose) {
    fullView.take(petition, purpose);
    return show(petition, IdentityView.FULL);
  }

  private PetitionView show(Petition petition, IdentityView view) {
    if (view == IdentityView.DATES) {
      return PetitionView.datesOf(petition);
    }
    boolean seesPerson = view == IdentityView.FULL || view == IdentityView.MASK;
    boolean seesText = seesPerson || view == IdentityView.TEXT;
    PetitionContent content = seesText ? files.contentOf(petition.id()).orElse(null) : null;
    PetitionerView petitioner = seesPerson ? PetitionerView.of(petitioner(petition), view) : null;
    String handler =
        viewer.seesHandler(VisiblePetitions.visible(petition)) ? petition.handler() : null;
    return PetitionView.of(petition, view, petitioner, content, handler);
  }

  private PetitionerDetails petitioner(Petition petition) {
    return files.petitionerOf(petition.id()).map(identity::open).orElse(NOBODY);
  }
}
