package cn.huiyin.petition.paper.reading;

import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.CasePaper;
import cn.huiyin.petition.domain.casefile.PaperIssue;
import cn.huiyin.petition.domain.paper.Audience;
import cn.huiyin.petition.domain.paper.PaperKind;
import cn.huiyin.petition.paper.issue.DrawReceipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** 一件信访的文书: all of them for staff; for the petitioner those addressed to the petitioner. */
@ApplicationScoped
public class PetitionPapers {
  private final CaseFiles files;
  private final DrawReceipt drawReceipt;

  @Inject
  PetitionPapers(CaseFiles files, DrawReceipt drawReceipt) {
    this.files = files;
    this.drawReceipt = drawReceipt;
  }

  /** All papers, oldest first; the receipt is drawn up if nobody has asked for it before. */
  @Transactional
  List<CasePaper> all(Petition petition) {
    List<CasePaper> papers = files.papersOf(petition.id());
    if (papers.stream().anyMatch(paper -> paper.is(PaperKind.RECEIPT))) {
      return papers;
    }
    drawReceipt.execute(petition);
    return files.papersOf(petition.id());
  }

  /** Those for the petitioner: a review opinion only once it was served. */
  @Transactional
  public List<CasePaper> own(Petition petition) {
    List<CasePaper> papers = all(petition);
    return papers.stream().filter(paper -> forPetitioner(paper, papers)).toList();
  }

  /** One of these papers, or 404. */
  public static CasePaper pick(List<CasePaper> papers, UUID paperId) {
    return papers.stream()
        .filter(paper -> paper.id().equals(paperId))
        .findFirst()
        .orElseThrow(Problems::notFound);
  }

  private static boolean forPetitioner(CasePaper paper, List<CasePaper> papers) {
    Audience audience =
        paper.issue().map(PaperIssue::kind).map(PaperKind::audience).orElse(Audience.ORGAN);
    return switch (audience) {
      case PETITIONER -> true;
      case PETITIONER_ONCE_SERVED -> served(paper, papers);
      case ORGAN -> false;
    };
  }

  private static boolean served(CasePaper paper, List<CasePaper> papers) {
    return papers.stream()
        .filter(other -> other.is(PaperKind.SERVICE_RECORD))
        .anyMatch(other -> other.eventVersion() > paper.eventVersion());
  }
}
