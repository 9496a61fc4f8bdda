-- 建议所依的模型 (I-60): which learned model weighed beside the rules; null for suggestions before it.
alter table classification_suggestion add column model_edition text;
