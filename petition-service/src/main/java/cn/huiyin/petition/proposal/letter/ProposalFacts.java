package cn.huiyin.petition.proposal.letter;

import cn.huiyin.events.petition.ProposalKind;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.domain.paper.PetitionStatute;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.domain.unit.UnitKind;
import cn.huiyin.petition.domain.unit.UnitTree;
import cn.huiyin.petition.paper.letter.LetterCodes;
import cn.huiyin.petition.proposal.ProposalPolicy;
import cn.huiyin.petition.proposal.domain.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** 建议书的内容: what it says, and in whose name. */
@ApplicationScoped
class ProposalFacts {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");

  private final UnitDirectory units;
  private final LetterCodes codes;
  private final ProposalPolicy policy;

  @Inject
  ProposalFacts(UnitDirectory units, LetterCodes codes, ProposalPolicy policy) {
    this.units = units;
    this.codes = codes;
    this.policy = policy;
  }

  /** Code of the bureau. */
  String bureau() {
    return units.tree().units().stream()
        .filter(unit -> unit.active() && unit.is(UnitKind.PETITION_BUREAU))
        .map(Unit::code)
        .min(Comparator.naturalOrder())
        .orElseThrow(
            () ->
                Problems.conflict(
                    "NO_PETITION_BUREAU", "机构名录中没有信访局", "the directory has no petition bureau"));
  }

  Map<PaperSlot, String> of(Proposal proposal, String bureau) {
    UnitTree then = units.treeOn(proposal.issuedOn());
    String organ = name(then, bureau);
    Map<PaperSlot, String> facts = new EnumMap<>(PaperSlot.class);
    facts.put(PaperSlot.ORGAN, organ);
    facts.put(PaperSlot.ORGAN_LETTERS, codes.of(bureau).orElse(organ));
    facts.put(PaperSlot.UNIT, name(then, proposal.organCode()));
    facts.put(PaperSlot.LAW, PetitionStatute.on(proposal.issuedOn()).title());
    facts.put(PaperSlot.DATE, DAY.format(proposal.issuedOn()));
    facts.put(PaperSlot.PROPOSAL_NO, proposal.proposalNo());
    facts.put(PaperSlot.PROPOSAL_KIND, words(proposal.kind()));
    facts.put(PaperSlot.TEXT, proposal.body());
    facts.put(PaperSlot.DAYS, String.valueOf(policy.feedbackDays()));
    return facts;
  }

  private static String words(ProposalKind kind) {
    return switch (kind) {
      case IMPROVE_WORK -> "改进工作";
      case IMPROVE_POLICY -> "完善政策";
      case ACCOUNTABILITY -> "追究责任、给予处分";
    };
  }

  private static String name(UnitTree then, String code) {
    return then.unit(code).map(Unit::name).orElse(code);
  }
}
