#!/usr/bin/env python3
"""Classifies JSON lines on a Spark cluster: the lines of each partition go through the filter, as through a pipe.

    spark-submit examples/spark.py --command '/opt/bin/bounce-classifier classify --ndjson' IN OUT

IN and OUT are what Spark can read and write: files, folders, `hdfs://…`, `s3a://…`. A line in is a JSON object, as
docs/command.md has it, and a line out the same object with `bounce`. The program must be there on every worker. The
lines of a file keep their order: the parts of OUT, one after the other, are what one process would have written.
"""

import argparse
import os

from pyspark.sql import SparkSession


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--command", default="bounce-classifier classify --ndjson", help="the filter, as on a worker")
    parser.add_argument("--partitions", type=int, help="at least so many pieces; otherwise Spark decides")
    parser.add_argument("input")
    parser.add_argument("output")
    arguments = parser.parse_args()

    spark = SparkSession.builder.appName("bounce-classifier").getOrCreate()
    try:
        lines = spark.sparkContext.textFile(arguments.input, arguments.partitions)
        # Spark starts the filter without any environment. Where it fails, the job fails: what it wrote until then
        # would be a part of the truth.
        path = {"PATH": os.environ.get("PATH", os.defpath)}
        lines.pipe(arguments.command, env=path, checkCode=True).saveAsTextFile(arguments.output)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
