package cn.huiyin.disclosure.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 申请人与申请内容 (第二十九条): only as ciphertext; the domain never reads it. A ledger tells none of it: then
 * all is absent, recorded as unstated.
 */
@Embeddable
public class Applicant {
  @Column(name = "applicant_name")
  private byte[] name;

  @Column(name = "applicant_contact")
  private byte[] contact;

  @Column(name = "applicant_id_proof")
  private byte[] idProof;

  @Column(name = "description")
  private byte[] description;

  @Column(name = "form_wanted")
  private String formWanted;

  /** For persistence only. */
  protected Applicant() {}

  /** An applicant as received; everything but the form is encrypted. */
  public Applicant(
      byte[] name, byte[] contact, byte[] idProof, byte[] description, String formWanted) {
    this.name = name.clone();
    this.contact = contact.clone();
    this.idProof = idProof.clone();
    this.description = description.clone();
    this.formWanted = formWanted;
  }

  /** 未说明: the ledger told nothing of it. */
  public static Applicant unstated() {
    return new Applicant();
  }

  /** Ciphertext, or null when unstated. */
  public byte[] name() {
    return name == null ? null : name.clone();
  }

  /** Ciphertext, or null when unstated. */
  public byte[] contact() {
    return contact == null ? null : contact.clone();
  }

  /** Ciphertext, or null when unstated. */
  public byte[] idProof() {
    return idProof == null ? null : idProof.clone();
  }

  /** Ciphertext, or null when unstated. */
  public byte[] description() {
    return description == null ? null : description.clone();
  }

  /** 获取信息的方式, or null. */
  public String formWanted() {
    return formWanted;
  }
}
