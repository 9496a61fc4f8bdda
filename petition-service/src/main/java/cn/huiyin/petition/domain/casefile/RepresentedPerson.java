package cn.huiyin.petition.domain.casefile;

import cn.huiyin.kit.casework.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 被代表人 (第二十条): one of the people a joint petition speaks for; ciphertext and blind indexes, as with
 * the petitioner. Who leaves stays on record.
 */
@Entity
@Table(name = "represented_person")
public class RepresentedPerson {
  @Id private UUID id;

  @Version
  @Column(name = "row_version", nullable = false)
  private long rowVersion;

  @Column(name = "petition_id", nullable = false)
  private UUID petitionId;

  @Column(name = "representative", nullable = false)
  private boolean representative;

  @Column(name = "joined_on", nullable = false)
  private LocalDate joinedOn;

  @Column(name = "consent_ref")
  private String consentRef;

  @Column(name = "left_on")
  private LocalDate leftOn;

  @Column(name = "name_cipher")
  private byte[] name;

  @Column(name = "id_number_cipher")
  private byte[] idNumber;

  @Column(name = "phone_cipher")
  private byte[] phone;

  @Column(name = "address_cipher")
  private byte[] address;

  @Column(name = "name_index")
  private byte[] nameIndex;

  @Column(name = "id_number_index")
  private byte[] idNumberIndex;

  @Column(name = "phone_index")
  private byte[] phoneIndex;

  /** For persistence only. */
  protected RepresentedPerson() {}

  /**
   * @param person ciphertexts and blind indexes, bound to this person's own id
   * @param consentRef where the consent to be represented is kept
   */
  public RepresentedPerson(
      UUID petitionId,
      PetitionerRecord person,
      boolean representative,
      String consentRef,
      LocalDate joinedOn) {
    this.id = person.petitionId();
    this.petitionId = petitionId;
    this.representative = representative;
    this.consentRef = consentRef;
    this.joinedOn = joinedOn;
    this.name = person.sealed().name();
    this.idNumber = person.sealed().idNumber();
    this.phone = person.sealed().phone();
    this.address = person.sealed().address();
    this.nameIndex = person.indexes().name();
    this.idNumberIndex = person.indexes().idNumber();
    this.phoneIndex = person.indexes().phone();
  }

  public UUID id() {
    return id;
  }

  public UUID petitionId() {
    return petitionId;
  }

  public boolean representative() {
    return representative && stands();
  }

  public LocalDate joinedOn() {
    return joinedOn;
  }

  public String consentRef() {
    return consentRef;
  }

  public Optional<LocalDate> leftOn() {
    return Optional.ofNullable(leftOn);
  }

  public boolean stands() {
    return leftOn == null;
  }

  /** As a record of its own, to be opened by who may show it. */
  public PetitionerRecord person() {
    return new PetitionerRecord(
        id,
        new PetitionerRecord.Sealed(name, idNumber, phone, address),
        new PetitionerRecord.Indexes(nameIndex, idNumberIndex, phoneIndex));
  }

  /** 推选、更换代表. */
  public void represent(boolean now) {
    requireStanding();
    representative = now;
  }

  /** 退出. */
  public void leave(LocalDate on) {
    requireStanding();
    leftOn = on;
  }

  private void requireStanding() {
    if (!stands()) {
      throw new RuleBroken(
          "PERSON_HAS_LEFT", null, "该人已退出此信访件", "this person has left the petition");
    }
  }
}
