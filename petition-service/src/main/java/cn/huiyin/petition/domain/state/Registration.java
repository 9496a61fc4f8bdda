package cn.huiyin.petition.domain.state;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.PetitionRegistered;
import cn.huiyin.events.petition.SourceMark;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 登记 (第十九、二十一条): what was written down when the petition came in.
 *
 * @param parentNo number of the petition it was split from, or null
 */
@Embeddable
public record Registration(
    @Column(name = "petition_no") String petitionNo,
    @Column(name = "received_on") LocalDate receivedOn,
    @Enumerated(EnumType.STRING) @Column(name = "channel") Channel channel,
    @Enumerated(EnumType.STRING) @Column(name = "source_mark") SourceMark sourceMark,
    @Column(name = "division_code") String divisionCode,
    @Column(name = "party_size") int partySize,
    @Column(name = "claim_count") int claimCount,
    @Column(name = "joint") boolean joint,
    @Column(name = "anonymous") boolean anonymous,
    @Column(name = "notice_owed") boolean noticeOwed,
    @Column(name = "bureau_code") String bureauCode,
    @Column(name = "parent_no") String parentNo) {

  public static Registration of(PetitionRegistered event) {
    return new Registration(
        event.petitionNo(),
        event.occurredOn(),
        event.channel(),
        event.sourceMark(),
        event.divisionCode(),
        event.partySize(),
        event.claimCount(),
        event.joint(),
        event.anonymous(),
        event.noticeOwed(),
        event.bureauCode(),
        event.parentPetitionNo());
  }

  /** 承继: the same registration, kept by the bureau's successor. */
  public Registration withBureau(String code) {
    return with(claimCount, code);
  }

  /** 拆分: as many claims as the classifier set apart. */
  public Registration withClaims(int claims) {
    return with(claims, bureauCode);
  }

  private Registration with(int claims, String bureau) {
    return new Registration(
        petitionNo,
        receivedOn,
        channel,
        sourceMark,
        divisionCode,
        partySize,
        claims,
        joint,
        anonymous,
        noticeOwed,
        bureau,
        parentNo);
  }

  /** 共同信访人变更: more or fewer people than when it was registered. */
  public Registration withParty(int people) {
    return new Registration(
        petitionNo,
        receivedOn,
        channel,
        sourceMark,
        divisionCode,
        people,
        claimCount,
        people > 1,
        anonymous,
        noticeOwed,
        bureauCode,
        parentNo);
  }
}
