package cn.huiyin.petition.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 文号连续: the numbers of an organ's papers of a kind and year run from 1 without a gap. */
@ApplicationScoped
class LetterNumbersWithoutGaps implements IntegrityCheck {
  private static final String SQL =
      """
      with series as (
        select min(letter_no) first, count(*) <> max(letter_serial) broken
        from (
          select letter_no, letter_serial, organ_unit, letter_year, kind from case_paper
          where letter_serial is not null
          union all
          select letter_no, letter_serial, organ_unit, letter_year, 'PROPOSAL_LETTER'
          from proposal_letter) paper
        group by organ_unit, letter_year, kind)
      select count(*), count(*) filter (where broken), min(first) filter (where broken)
      from series
      """;

  private final PetitionQuery query;

  @Inject
  LetterNumbersWithoutGaps(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "papers.numbers-without-gaps";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "series of numbers have gaps");
  }
}
