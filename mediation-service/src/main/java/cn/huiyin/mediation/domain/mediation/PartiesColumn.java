package cn.huiyin.mediation.domain.mediation;

import cn.huiyin.events.mediation.PartyRole;
import cn.huiyin.mediation.domain.mediation.Parties.Party;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** 当事人一栏: {@code APPLICANT+;RESPONDENT-}, a plus for a consent given. */
@Converter
public class PartiesColumn implements AttributeConverter<Parties, String> {
  private static final String GIVEN = "+";
  private static final String OPEN = "-";

  @Override
  public String convertToDatabaseColumn(Parties parties) {
    return parties.all().stream()
        .map(party -> party.role().name() + (party.consented() ? GIVEN : OPEN))
        .collect(Collectors.joining(";"));
  }

  @Override
  public Parties convertToEntityAttribute(String column) {
    return new Parties(Arrays.stream(column.split(";", -1)).map(PartiesColumn::party).toList());
  }

  private static Party party(String text) {
    int mark = text.length() - 1;
    return new Party(PartyRole.valueOf(text.substring(0, mark)), text.endsWith(GIVEN));
  }
}
