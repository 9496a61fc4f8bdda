package cn.huiyin.petition.domain.state;

import cn.huiyin.events.petition.ClaimOutcome;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** 诉求结论 in one column: {@code SUPPORT;EXPLAIN}, in the claims' order. */
@Converter
public class ClaimOutcomes implements AttributeConverter<List<ClaimOutcome>, String> {
  @Override
  public String convertToDatabaseColumn(List<ClaimOutcome> outcomes) {
    return outcomes == null
        ? null
        : outcomes.stream().map(Enum::name).collect(Collectors.joining(";"));
  }

  @Override
  public List<ClaimOutcome> convertToEntityAttribute(String column) {
    return column == null
        ? null
        : Arrays.stream(column.split(";")).map(ClaimOutcome::valueOf).toList();
  }
}
