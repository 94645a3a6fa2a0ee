using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using JippApi.Domain.Tests.Common;

namespace JippApi.Domain.Tests.Access;

public sealed class PartnerClientTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly PartnerClient client = PartnerClient.Register(
        "kemendagri",
        new("Sistem IGA", "tim@kemendagri.example", ["innovations:write"], InnovationSource.Iga, "partner"),
        "satu",
        Noon
    );

    [Fact]
    public void The_first_secret_never_expires() => Live(Noon.AddYears(5)).ShouldBe(["satu"]);

    [Fact]
    public void After_a_rotation_the_old_secret_works_only_during_the_overlap()
    {
        client.RotateSecret("dua", Day, Noon);

        Live(Noon + Day / 2).ShouldBe(["satu", "dua"]);
        Live(Noon + Day).ShouldBe(["dua"]);
    }

    [Fact]
    public void At_most_two_secrets_work()
    {
        client.RotateSecret("dua", Day, Noon);
        client.RotateSecret("tiga", Day, Noon.AddHours(1));

        Live(Noon.AddHours(2)).ShouldBe(["dua", "tiga"]);
    }

    [Fact]
    public void A_rotation_without_overlap_ends_the_old_secret_at_once()
    {
        client.RotateSecret("dua", TimeSpan.Zero, Noon);

        Live(Noon).ShouldBe(["dua"]);
    }

    [Fact]
    public void A_client_is_disabled_once_and_enabled_once()
    {
        client.Disable("Rahasia bocor", Noon);
        new Action(() => client.Disable("Lagi", Noon)).ShouldBreak(AccessRules.ClientTransitionAllowed);

        client.Enable(Noon + Day);
        new Action(() => client.Enable(Noon + Day)).ShouldBreak(AccessRules.ClientTransitionAllowed);
        client.DisabledAt.ShouldBeNull();
    }

    private IEnumerable<string> Live(DateTimeOffset at) => client.Secrets.Where(secret => secret.IsLive(at)).Select(secret => secret.Hash);
}
