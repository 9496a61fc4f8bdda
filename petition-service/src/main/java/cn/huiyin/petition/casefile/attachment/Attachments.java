package cn.huiyin.petition.casefile.attachment;

import cn.huiyin.kit.privacy.FieldCipher;
import cn.huiyin.petition.casefile.attachment.check.FileType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 附件目录: the records of files, their names encrypted. */
@ApplicationScoped
public class Attachments {
  private final EntityManager entities;
  private final FieldCipher cipher;

  @Inject
  Attachments(EntityManager entities, FieldCipher cipher) {
    this.entities = entities;
    this.cipher = cipher;
  }

  void add(UUID id, Attachment.Filed filed, FileType type, long bytes, byte[] sha256, String name) {
    entities.persist(
        new Attachment(id, filed, type, bytes, sha256, cipher.encrypt(name, context(id))));
  }

  Optional<Attachment> find(UUID petitionId, UUID id) {
    return Optional.ofNullable(entities.find(Attachment.class, id))
        .filter(attachment -> attachment.petitionId().equals(petitionId));
  }

  /** The files of a petition, oldest first, without their names. */
  public List<AttachmentView> of(UUID petitionId) {
    return records(petitionId).stream().map(each -> AttachmentView.of(each, null)).toList();
  }

  /** The files of a petition with their names, for one who may see the person. */
  public List<AttachmentView> named(UUID petitionId) {
    return records(petitionId).stream().map(each -> AttachmentView.of(each, nameOf(each))).toList();
  }

  String nameOf(Attachment attachment) {
    return cipher.decrypt(attachment.name(), context(attachment.id()));
  }

  private List<Attachment> records(UUID petitionId) {
    return entities
        .createQuery("from Attachment where petitionId = :id order by id", Attachment.class)
        .setParameter("id", petitionId)
        .getResultList();
  }

  private static String context(UUID id) {
    return "petition.attachment.name:" + id;
  }
}
