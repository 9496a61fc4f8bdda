package cn.huiyin.disclosure.enquiry;

import cn.huiyin.disclosure.casework.DeadlineAccount;
import cn.huiyin.disclosure.casework.UnitScope;
import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.disclosure.domain.request.DisclosureRequests;
import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.kit.time.ActDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** 公开申请的查阅: one request within the reader's scope, and its clocks. */
@ApplicationScoped
public class RequestReader {
  private final DisclosureRequests requests;
  private final StatutoryCalendar calendar;
  private final ActDay days;

  @Inject
  public RequestReader(DisclosureRequests requests, StatutoryCalendar calendar, ActDay days) {
    this.requests = requests;
    this.calendar = calendar;
    this.days = days;
  }

  /** The request, if the actor may know of it. */
  public DisclosureRequest read(UUID id, Actor actor) {
    DisclosureRequest request = requests.find(id).orElseThrow(Problems::notFound);
    UnitScope.check(actor, request.unitCode());
    return request;
  }

  /** Its clocks as they stand today. */
  public DeadlineList deadlines(UUID id, Actor actor) {
    DisclosureRequest request = read(id, actor);
    Stream<Deadline> always =
        Stream.of(request.replyDeadline(calendar), request.clocks().correctionNotice(calendar));
    Stream<Deadline> thirdParty = request.clocks().thirdParty(calendar).stream();
    List<DeadlineAccount> accounts =
        Stream.concat(always, thirdParty)
            .map(deadline -> DeadlineAccount.of(deadline, days.today()))
            .toList();
    return new DeadlineList(accounts);
  }
}
