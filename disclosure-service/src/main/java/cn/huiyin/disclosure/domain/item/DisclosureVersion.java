package cn.huiyin.disclosure.domain.item;

import cn.huiyin.disclosure.domain.item.draft.Content;
import cn.huiyin.disclosure.domain.rule.AnotherPersonThanTheEditor;
import cn.huiyin.disclosure.domain.rule.NoPersonalDataIsReleased;
import cn.huiyin.disclosure.domain.rule.OnlyTheCheckedBytesAreReleased;
import cn.huiyin.disclosure.domain.rule.TwoPersonsBeforeRelease;
import cn.huiyin.kit.casework.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** 版本: one wording of an item with the two persons who answer for it. Old versions are kept. */
@Entity
@Table(name = "disclosure_version")
public class DisclosureVersion {
  @Id private UUID id;

  @Column(name = "version_no", nullable = false)
  private int number;

  @Column(nullable = false)
  private String title;

  private String summary;
  private String content;

  /** 更正说明. */
  private String note;

  private String basis;
  private String editor;

  @Column(name = "checked_by")
  private String checkedBy;

  @Column(name = "checked_hash")
  private String checkedHash;

  @Column(name = "unit_head")
  private String unitHead;

  @Column(name = "secrecy_reviewer")
  private String secrecyReviewer;

  @Column(name = "released_hash")
  private String releasedHash;

  @Column(name = "released_on")
  private LocalDate releasedOn;

  /** For persistence only. */
  protected DisclosureVersion() {}

  DisclosureVersion(UUID itemId, int number, Content wording, String note, Actor editor) {
    this.id = UUID.nameUUIDFromBytes((itemId + "/" + number).getBytes(StandardCharsets.UTF_8));
    this.number = number;
    this.note = note;
    word(wording, editor);
  }

  /** Another wording: what was checked and agreed before counts no more. */
  final void word(Content wording, Actor by) {
    title = wording.title();
    summary = wording.summary();
    content = wording.text();
    editor = by.staffId();
    checkedBy = null;
    checkedHash = null;
    unitHead = null;
    secrecyReviewer = null;
  }

  void check(String groundForOpenness, Actor by) {
    Content wording = wording();
    NoPersonalDataIsReleased.check(wording.published());
    basis = groundForOpenness;
    checkedBy = by.staffId();
    checkedHash = wording.hash();
  }

  void mayDecide(Actor reviewer) {
    AnotherPersonThanTheEditor.check(reviewer, editor, checkedBy);
  }

  void agreed(Actor head) {
    mayDecide(head);
    unitHead = head.staffId();
  }

  void reviewed(Actor reviewer) {
    mayDecide(reviewer);
    secrecyReviewer = reviewer.staffId();
  }

  /** What goes out: reviewed by two, and byte for byte what was scanned. */
  void release(LocalDate on) {
    TwoPersonsBeforeRelease.check(unitHead, secrecyReviewer);
    String hash = wording().hash();
    OnlyTheCheckedBytesAreReleased.check(checkedHash, hash);
    releasedHash = hash;
    releasedOn = on;
  }

  public int number() {
    return number;
  }

  public Content wording() {
    return new Content(title, summary, content);
  }

  /** 更正说明, or null. */
  public String note() {
    return note;
  }

  /** The ground for openness named in the self-check, or null. */
  public String basis() {
    return basis;
  }

  /** Hash of the scanned bytes, or null before the self-check. */
  public String checkedHash() {
    return checkedHash;
  }

  /** First day it was open, or null. */
  public LocalDate releasedOn() {
    return releasedOn;
  }
}
