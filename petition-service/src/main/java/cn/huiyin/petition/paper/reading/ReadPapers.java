package cn.huiyin.petition.paper.reading;

import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CasePaper;
import cn.huiyin.petition.enquiry.access.IdentityView;
import cn.huiyin.petition.enquiry.access.Viewer;
import cn.huiyin.petition.enquiry.petition.FullView;
import cn.huiyin.petition.enquiry.petition.ViewPurpose;
import cn.huiyin.petition.enquiry.petition.VisiblePetitions;
import cn.huiyin.petition.paper.form.PaperFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * 工作人员调阅: as the table of DOMAIN 7.2 says; a FULL view is an audit line with its purpose (I-52).
 */
@RequestScoped
class ReadPapers {
  private final VisiblePetitions petitions;
  private final Viewer viewer;
  private final PetitionPapers papers;
  private final PaperPrint print;
  private final FullView fullView;

  @Inject
  ReadPapers(
      VisiblePetitions petitions,
      Viewer viewer,
      PetitionPapers papers,
      PaperPrint print,
      FullView fullView) {
    this.petitions = petitions;
    this.viewer = viewer;
    this.papers = papers;
    this.print = print;
    this.fullView = fullView;
  }

  List<CasePaper> list(UUID petitionId) {
    return papers.all(readable(petitionId));
  }

  /** As the caller usually sees the person: masked. */
  PaperFile usual(UUID petitionId, UUID paperId, PaperFormat format) {
    Petition petition = readable(petitionId);
    CasePaper paper = PetitionPapers.pick(papers.all(petition), paperId);
    return print.of(petition, paper, false, null, format);
  }

  /** With the person in full, for a purpose. */
  @Transactional
  PaperFile full(UUID petitionId, UUID paperId, PaperFormat format, ViewPurpose purpose) {
    Petition petition = readable(petitionId);
    CasePaper paper = PetitionPapers.pick(papers.all(petition), paperId);
    fullView.take(petition, purpose);
    return print.of(petition, paper, true, null, format);
  }

  /** A petition whose text the caller may see; for another the papers aren't there. */
  private Petition readable(UUID petitionId) {
    Petition petition = petitions.get(petitionId);
    IdentityView usual = viewer.usual(VisiblePetitions.visible(petition));
    if (usual == IdentityView.REF || usual == IdentityView.NONE) {
      throw Problems.notFound();
    }
    return petition;
  }
}
