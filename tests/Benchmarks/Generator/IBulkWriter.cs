namespace JippApi.Benchmarks.Generator;

/// <summary>Writes many rows fast. Indexes are taken away at the start and made again at the end.</summary>
internal interface IBulkWriter : IDisposable
{
    void Write(IEnumerable<(Table Table, IReadOnlyList<object?[]> Rows)> batch);

    void Finish();
}
