using System.Text;

namespace JippApi.Infrastructure.Tests.SourceFiles;

/// <summary>What is kept is counted for the whole process, so these tests run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WholeProcess
{
    public const string Name = "Whole process";
}

[Collection(WholeProcess.Name)]
public sealed class KeptMemoryTests
{
    [Fact]
    public async Task A_file_of_100_megabytes_is_read_in_little_memory()
    {
        var (rows, before, most) = (0, Memory.Kept(), 0L);
        var file = new Generated(
            "judul,tahun,ringkasan\n"u8,
            Encoding.UTF8.GetBytes($"Inovasi,2020,{new string('r', 300)}\n"),
            100_000_000
        );
        await using var table = await new Infrastructure.SourceFiles.DeliveredFiles().OpenAsync(file, CancellationToken.None);
        await foreach (var row in table.ReadAsync(CancellationToken.None))
            if (row.Cells[0] == "Inovasi" && ++rows % 20_000 == 0)
                most = Math.Max(most, Memory.Kept() - before);

        most.ShouldBeLessThan(20);
        rows.ShouldBeGreaterThan(300_000);
    }
}
