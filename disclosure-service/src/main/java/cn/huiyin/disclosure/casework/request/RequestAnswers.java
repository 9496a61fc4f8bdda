package cn.huiyin.disclosure.casework.request;

import cn.huiyin.disclosure.casework.Answers;
import cn.huiyin.disclosure.casework.DeadlineView;
import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.disclosure.domain.request.RequestClocks;
import cn.huiyin.disclosure.domain.request.RequestState;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.time.ActDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** 公开申请的回答: the request with its deadline as it stands today, the applicant masked. */
@ApplicationScoped
public class RequestAnswers {
  private final StatutoryCalendar calendar;
  private final ActDay days;
  private final ApplicantCipher cipher;

  @Inject
  public RequestAnswers(StatutoryCalendar calendar, ActDay days, ApplicantCipher cipher) {
    this.calendar = calendar;
    this.days = days;
    this.cipher = cipher;
  }

  /** 200. */
  public Response seen(DisclosureRequest request) {
    return Answers.seen(view(request), request.eventVersion());
  }

  /** 201. */
  public Response created(DisclosureRequest request) {
    return Answers.created(
        URI.create("/api/v1/disclosure-requests/" + request.id()),
        view(request),
        request.eventVersion());
  }

  /** The view alone. */
  public RequestView view(DisclosureRequest request) {
    RequestState state = request.state();
    RequestClocks clocks = request.clocks();
    return new RequestView(
        request.id(),
        state.requestNo(),
        state.applicantType(),
        state.stage(),
        state.stage().chinese(),
        ApplicantSummary.of(cipher.open(request)),
        clocks.receivedOn(),
        clocks.correctionAskedOn(),
        state.correctBy(),
        clocks.correctedOn(),
        clocks.extendedOn(),
        state.extensionDays(),
        state.thirdPartyPosition(),
        ReplySummary.of(request, cipher.openReason(request)),
        DeadlineView.of(request.replyDeadline(calendar), days.today()));
  }
}
