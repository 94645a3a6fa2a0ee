namespace JippApi.Benchmarks.Generator;

/// <summary>Writes many rows fast. Indexes are taken away at the start and made again at the end.</summary>
internal interface IBulkWriter : IDisposable
{
    void Write(Batch batch);

    void Finish();
}
