package cn.huiyin.petition.citizen.data;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.casefile.attachment.Attachments;
import cn.huiyin.petition.casefile.correction.Corrections;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.PetitionContent;
import cn.huiyin.petition.identity.PetitionerDetails;
import cn.huiyin.petition.identity.SealedIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 复制本人信息 (个人信息保护法 第四十五条): a FULL view like any other, and so on the audit log (I-52). */
@ApplicationScoped
public class CopyOwnData {
  private final CaseFiles files;
  private final SealedIdentity identity;
  private final Attachments attachments;
  private final Corrections corrections;
  private final ActJournal journal;

  @Inject
  CopyOwnData(
      CaseFiles files,
      SealedIdentity identity,
      Attachments attachments,
      Corrections corrections,
      ActJournal journal) {
    this.files = files;
    this.identity = identity;
    this.attachments = attachments;
    this.corrections = corrections;
    this.journal = journal;
  }

  /** All that the petitioner gave. */
  @Transactional
  public OwnDataView execute(Petition petition, Actor actor) {
    journal.recordView("petition", petition.id(), actor, "PETITIONER_REQUEST");
    PetitionerDetails person =
        files.petitionerOf(petition.id()).map(identity::open).orElse(PetitionerDetails.NONE);
    PetitionContent content = files.contentOf(petition.id()).orElseThrow();
    return new OwnDataView(
        petition.registration().petitionNo(),
        petition.receivedAt(),
        petition.registration().channel(),
        petition.registration().divisionCode(),
        content.place(),
        person.name(),
        person.idNumber(),
        person.phone(),
        person.address(),
        content.body(),
        content.claims(),
        attachments.named(petition.id()),
        corrections.of(petition.id()));
  }
}
