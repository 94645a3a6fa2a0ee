namespace JippApi.Benchmarks.Generator;

/// <summary>Writes many rows quickly: indexes are dropped at the start and created again at the end.</summary>
internal interface IBulkWriter : IDisposable
{
    void Write(IEnumerable<(Table Table, IReadOnlyList<object?[]> Rows)> batch);

    void Finish();
}
