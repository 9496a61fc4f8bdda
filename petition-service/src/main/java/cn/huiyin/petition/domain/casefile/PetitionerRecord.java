package cn.huiyin.petition.domain.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * 信访人 (第十七条): who petitions. The fields are ciphertext here; only a use case that may show them
 * decrypts, and each time it does is on the audit log (I-52).
 */
@Entity
@Table(name = "petitioner")
public class PetitionerRecord {
  @Id
  @Column(name = "petition_id")
  private UUID petitionId;

  @Version
  @Column(name = "row_version", nullable = false)
  private long rowVersion;

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
  protected PetitionerRecord() {}

  /** Takes ciphertexts and blind indexes; any of them may be null. */
  public PetitionerRecord(UUID petitionId, Sealed fields, Indexes indexes) {
    this.petitionId = petitionId;
    this.name = fields.name();
    this.idNumber = fields.idNumber();
    this.phone = fields.phone();
    this.address = fields.address();
    this.nameIndex = indexes.name();
    this.idNumberIndex = indexes.idNumber();
    this.phoneIndex = indexes.phone();
  }

  public UUID petitionId() {
    return petitionId;
  }

  /** The ciphertexts, for a use case that may show them. */
  public Sealed sealed() {
    return new Sealed(name, idNumber, phone, address);
  }

  /** The blind indexes. */
  public Indexes indexes() {
    return new Indexes(nameIndex, idNumberIndex, phoneIndex);
  }

  /** 更正 (个人信息保护法 第四十六条): takes the corrected fields in place of the wrong ones. */
  public void correct(Sealed fields, Indexes indexes) {
    this.name = fields.name();
    this.idNumber = fields.idNumber();
    this.phone = fields.phone();
    this.address = fields.address();
    this.nameIndex = indexes.name();
    this.idNumberIndex = indexes.idNumber();
    this.phoneIndex = indexes.phone();
  }

  /** Ciphertexts of the identity fields. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Sealed(byte[] name, byte[] idNumber, byte[] phone, byte[] address) {}

  /** Blind indexes of the identity fields one may search by. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Indexes(byte[] name, byte[] idNumber, byte[] phone) {}
}
