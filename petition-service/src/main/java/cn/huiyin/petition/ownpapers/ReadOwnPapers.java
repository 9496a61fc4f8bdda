package cn.huiyin.petition.ownpapers;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CasePaper;
import cn.huiyin.petition.enquiry.petition.ViewPurpose;
import cn.huiyin.petition.paper.form.PaperFormat;
import cn.huiyin.petition.paper.reading.PaperFile;
import cn.huiyin.petition.paper.reading.PaperPrint;
import cn.huiyin.petition.paper.reading.PetitionPapers;
import cn.huiyin.petition.paper.receipt.ReceiptSigner;
import cn.huiyin.petition.paper.receipt.SignedReceipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** 信访人调阅: the own papers, in full; on the audit log like every FULL view (I-52). */
@ApplicationScoped
class ReadOwnPapers {
  private static final Actor PETITIONER = new Actor("anonymous", "PETITIONER", null, null);

  private final PetitionPapers papers;
  private final PaperPrint print;
  private final ReceiptSigner signer;
  private final ActJournal journal;

  @Inject
  ReadOwnPapers(PetitionPapers papers, PaperPrint print, ReceiptSigner signer, ActJournal journal) {
    this.papers = papers;
    this.print = print;
    this.signer = signer;
    this.journal = journal;
  }

  List<CasePaper> list(Petition own) {
    return papers.own(own);
  }

  SignedReceipt receipt(Petition own) {
    return signer.sign(own);
  }

  /**
   * One of the own papers as a file.
   *
   * @param queryCode as shown with the request; the receipt prints it again
   */
  @Transactional
  PaperFile file(Petition own, UUID paperId, String queryCode, PaperFormat format) {
    CasePaper paper = PetitionPapers.pick(papers.own(own), paperId);
    journal.recordView("petition", own.id(), PETITIONER, ViewPurpose.PETITIONER_REQUEST.name());
    return print.of(own, paper, true, queryCode, format);
  }
}
