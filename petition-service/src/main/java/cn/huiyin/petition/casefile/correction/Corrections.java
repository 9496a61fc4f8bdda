package cn.huiyin.petition.casefile.correction;

import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.privacy.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 更正申请簿. */
@ApplicationScoped
public class Corrections {
  private final EntityManager entities;
  private final FieldCipher cipher;
  private final Clock clock;

  @Inject
  Corrections(EntityManager entities, FieldCipher cipher, Clock clock) {
    this.entities = entities;
    this.cipher = cipher;
    this.clock = clock;
  }

  Correction add(UUID petitionId, CorrectableField field, String value) {
    UUID id = UuidV7.at(clock.instant());
    Correction correction =
        new Correction(id, petitionId, field, cipher.encrypt(value, context(id)), clock.instant());
    entities.persist(correction);
    return correction;
  }

  Optional<Correction> find(UUID petitionId, UUID id) {
    return Optional.ofNullable(entities.find(Correction.class, id))
        .filter(correction -> correction.petitionId().equals(petitionId));
  }

  /** What was asked for a petition, oldest first; without the values. */
  public List<CorrectionView> of(UUID petitionId) {
    return entities
        .createQuery("from Correction where petitionId = :id order by id", Correction.class)
        .setParameter("id", petitionId)
        .getResultList()
        .stream()
        .map(CorrectionView::of)
        .toList();
  }

  String valueOf(Correction correction) {
    return cipher.decrypt(correction.value(), context(correction.id()));
  }

  private static String context(UUID id) {
    return "petition.correction.value:" + id;
  }
}
