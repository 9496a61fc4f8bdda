package cn.huiyin.disclosure.applicant;

import cn.huiyin.disclosure.casework.request.ApplicantCipher;
import cn.huiyin.disclosure.casework.request.PlainApplicant;
import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.disclosure.enquiry.RequestReader;
import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** 查看申请人全貌: with a purpose, and written into the audit log (I-52). */
@ApplicationScoped
public class ViewApplicant {
  private final RequestReader reader;
  private final ApplicantCipher cipher;
  private final ActJournal journal;

  @Inject
  public ViewApplicant(RequestReader reader, ApplicantCipher cipher, ActJournal journal) {
    this.reader = reader;
    this.cipher = cipher;
    this.journal = journal;
  }

  @Transactional
  public ApplicantView execute(UUID id, ViewPurpose purpose, Actor actor) {
    DisclosureRequest request = reader.read(id, actor);
    journal.recordView(DisclosureRequest.TYPE, id, actor, purpose.name());
    PlainApplicant plain = cipher.open(request);
    return new ApplicantView(plain.name(), plain.contact(), plain.idProof());
  }
}
