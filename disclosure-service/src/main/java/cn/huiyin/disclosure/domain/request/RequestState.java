package cn.huiyin.disclosure.domain.request;

import cn.huiyin.events.disclosure.ApplicantType;
import cn.huiyin.events.disclosure.DisclosureEvent;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestAbandoned;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestCorrected;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestCorrectionAsked;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestExtended;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestReceived;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestReplied;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestThirdPartyAnswered;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestThirdPartyConsulted;
import cn.huiyin.events.disclosure.ReplyResult;
import cn.huiyin.events.disclosure.ThirdPartyPosition;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** 由事件决定的状态: what a request's events say of it; changed by them and nothing else (I-09). */
@Embeddable
public class RequestState {
  @Column(name = "request_no", nullable = false, updatable = false)
  private String requestNo;

  @Enumerated(EnumType.STRING)
  @Column(name = "applicant_type", nullable = false, updatable = false)
  private ApplicantType applicantType;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private RequestStage stage;

  @Column(name = "correct_by")
  private LocalDate correctBy;

  @Column(name = "extension_days", nullable = false)
  private int extensionDays;

  @Enumerated(EnumType.STRING)
  @Column(name = "third_party_position")
  private ThirdPartyPosition thirdPartyPosition;

  @Enumerated(EnumType.STRING)
  private ReplyResult result;

  /** Changes the state by one event, without checks. */
  void apply(DisclosureEvent event) {
    if (event instanceof RequestReceived received) {
      requestNo = received.requestNo();
      applicantType = received.applicantType();
      stage = RequestStage.RECEIVED;
    } else if (event instanceof RequestCorrectionAsked asked) {
      stage = RequestStage.CORRECTION_ASKED;
      correctBy = asked.correctBy();
    } else if (event instanceof RequestCorrected) {
      stage = RequestStage.CORRECTED;
    } else if (event instanceof RequestAbandoned) {
      stage = RequestStage.ABANDONED;
    } else {
      applyToProcessing(event);
    }
  }

  private void applyToProcessing(DisclosureEvent event) {
    if (event instanceof RequestThirdPartyConsulted) {
      stage = RequestStage.THIRD_PARTY;
    } else if (event instanceof RequestThirdPartyAnswered answered) {
      stage = RequestStage.PROCESSING;
      thirdPartyPosition = answered.position();
    } else if (event instanceof RequestExtended extended) {
      extensionDays = extended.workingDays();
    } else if (event instanceof RequestReplied replied) {
      stage = RequestStage.REPLIED;
      result = replied.result();
    }
  }

  public String requestNo() {
    return requestNo;
  }

  public ApplicantType applicantType() {
    return applicantType;
  }

  public RequestStage stage() {
    return stage;
  }

  /** Last day of the applicant's term to correct, or null. */
  public LocalDate correctBy() {
    return correctBy;
  }

  /** Working days added to the reply clock. */
  public int extensionDays() {
    return extensionDays;
  }

  /** The third party's last word, or null. */
  public ThirdPartyPosition thirdPartyPosition() {
    return thirdPartyPosition;
  }

  /** The reply's type, or null before it. */
  public ReplyResult result() {
    return result;
  }

  /** All of it as one comparable line, in the order of the fields. */
  @Override
  public String toString() {
    return "%s|%s|%s|%s|%d|%s|%s"
        .formatted(
            requestNo, applicantType, stage, correctBy, extensionDays, thirdPartyPosition, result);
  }
}
