using System.Threading.Channels;

namespace JippApi.Benchmarks.Generator;

internal static class BulkWriting
{
    /// <summary>One task produces rows while another writes the previous ones.</summary>
    public static async Task WriteAllAsync(
        this IBulkWriter writer,
        IEnumerable<IEnumerable<(Table Table, IReadOnlyList<object?[]> Rows)>> batches
    )
    {
        var made = Channel.CreateBounded<IEnumerable<(Table, IReadOnlyList<object?[]>)>>(4);
        var making = Task.Run(async () =>
        {
            try
            {
                foreach (var batch in batches)
                    await made.Writer.WriteAsync(batch);
            }
            finally
            {
                made.Writer.Complete();
            }
        });
        await foreach (var batch in made.Reader.ReadAllAsync())
            writer.Write(batch);
        await making;
    }
}
