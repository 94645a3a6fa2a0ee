using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationKits;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>An invented replication kit of <i>Kejar Stunting</i>, so that there is one to look at. Its texts say that it is an example.</summary>
public sealed class DemoKits(JippDb db, TimeProvider clock)
{
    private static readonly InnovationId Origin = new(SampleIds.Of("innovation", "Kejar Stunting"));
    private static readonly DateTimeOffset Stated = new(2025, 3, 17, 3, 0, 0, TimeSpan.Zero);

    private static readonly KitContent Content = new()
    {
        Overview = "Contoh: kader mendata balita per dusun, puskesmas menetapkan sasaran, dan desa membiayai makanan tambahan.",
        Prerequisites =
        [
            new(KitPrerequisiteKind.Staff, "Contoh: satu kader untuk setiap dusun dan satu petugas gizi di puskesmas."),
            new(KitPrerequisiteKind.Legal, "Contoh: keputusan kepala daerah tentang tim percepatan penurunan stunting."),
        ],
        Steps =
        [
            new("Bentuk tim dan data balita", ReplicationStage.Preparation, new(14, 30), "Contoh: penimbangan serentak di posyandu."),
            new("Latih kader", ReplicationStage.Planning, new(3, 5)),
            new("Dampingi keluarga sasaran", ReplicationStage.Implementation, new(90, 180)),
        ],
        Costs = [new("Pelatihan kader", 15_000_000, 30_000_000), new("Makanan tambahan setahun", 60_000_000, 120_000_000)],
        Risks = [new("Contoh: kader berganti di tengah tahun.", "Latih satu kader cadangan per desa.")],
    };

    /// <summary>Loads the kit, unless it is there.</summary>
    public Task<bool> LoadAsync(CancellationToken ct) => db.InTransactionAsync(() => AddAsync(ct), ct);

    private async Task<bool> AddAsync(CancellationToken ct)
    {
        var origin = await db.Innovations.SingleOrDefaultAsync(
            i => i.Id == Origin && i.Publication == Publication.Published && i.OwnerId != null,
            ct
        );
        if (origin is null || clock.GetUtcNow() < Stated || await db.ReplicationKits.AnyAsync(k => k.InnovationId == Origin, ct))
            return false;

        db.ReplicationKits.Add(ReplicationKit.State(origin, Content, Stated));
        await db.SaveChangesAsync(ct);
        db.ClearTrackedChanges();
        return true;
    }
}
