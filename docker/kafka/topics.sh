#!/bin/sh
# The topics of ARCHITECTURE 4 and their dead letters, as cn.huiyin.embedded.kafka.TopicPlan has them.
set -eu
bootstrap=$1

create() {
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$bootstrap" --create --if-not-exists \
    --topic "$1" --partitions "$3" --replication-factor 1 \
    --config cleanup.policy="$2" --config retention.ms=-1 --config retention.bytes=-1
}

for topic in \
  petition.lifecycle.v1 \
  petition.sealed.v1 \
  mediation.lifecycle.v1 \
  backlog.lifecycle.v1 \
  disclosure.lifecycle.v1 \
  ledger.v1 \
  report.v1 \
  org.v1 \
  calendar.v1
do
  case $topic in
    org.v1) create "$topic" compact 6 ;;
    *) create "$topic" delete 6 ;;
  esac
  create "$topic.dlq" delete 1
done
