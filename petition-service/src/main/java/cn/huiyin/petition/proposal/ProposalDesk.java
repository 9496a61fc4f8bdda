package cn.huiyin.petition.proposal;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.Interests;
import cn.huiyin.petition.proposal.domain.Proposal;
import cn.huiyin.petition.proposal.domain.ProposalStage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** 建议台: a proposal as the caller may see it; an organ sees what was served to it, nobody's else. */
@RequestScoped
public class ProposalDesk {
  private static final Set<ProposalStage> KNOWN_TO_ORGAN =
      EnumSet.of(ProposalStage.SERVED, ProposalStage.ANSWERED);

  private final Proposals proposals;
  private final StatutoryCalendar calendar;
  private final ActDay days;
  private final Interests interests;
  private final Caller caller;

  @Inject
  ProposalDesk(
      Proposals proposals,
      StatutoryCalendar calendar,
      ActDay days,
      Interests interests,
      Caller caller) {
    this.proposals = proposals;
    this.calendar = calendar;
    this.days = days;
    this.interests = interests;
    this.caller = caller;
  }

  /** The proposal, for an act: 404 when out of scope, 428 without If-Match, 412 when moved on. */
  public Proposal seen(UUID id, String ifMatch) {
    IfMatch version = IfMatch.require(ifMatch);
    Proposal proposal = visible(proposals.findForAct(id));
    version.check(proposal);
    requireNoInterestIn(proposal.petitionIds());
    return proposal;
  }

  /** Whoever has an interest in a petition doesn't act on what rests on it (I-25). */
  void requireNoInterestIn(List<UUID> petitionIds) {
    interests.refuseInAny(petitionIds, caller.staffId());
  }

  /** The proposal, or 404. */
  public Proposal get(UUID id) {
    return visible(proposals.find(id));
  }

  private Proposal visible(Optional<Proposal> found) {
    Proposal proposal = found.orElseThrow(Problems::notFound);
    boolean organs =
        proposal.organCode().equals(caller.unit()) && KNOWN_TO_ORGAN.contains(proposal.stage());
    if (!ofBureau() && !organs) {
      throw Problems.notFound();
    }
    return proposal;
  }

  /** Whether the caller is of the bureau or a leader, and sees all. */
  public boolean ofBureau() {
    return caller.hasAny(Role.SUPERVISOR, Role.BUREAU_HEAD, Role.COUNTY_LEADER, Role.ANALYST);
  }

  public ProposalView view(Proposal proposal) {
    return ProposalView.of(proposal, calendar, days.today(), ofBureau());
  }

  public Response answer(Proposal proposal) {
    return answer(Response.ok(), proposal);
  }

  /** The proposal as it is now, and its ETag. */
  public Response answer(Response.ResponseBuilder response, Proposal proposal) {
    return response.entity(view(proposal)).header("ETag", IfMatch.tag(proposal)).build();
  }
}
