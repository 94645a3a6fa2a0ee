using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Pulls;

/// <summary>A server that reads LAN's list from a server of the test.</summary>
public class PullApp : ClockedApp
{
    public const int PageSize = 3;
    public const int MaxPages = 8;
    public const string Pulls = "/api/v1/sources/LABINOV/pulls";

    public FakeLan Lan { get; private set; } = null!;

    /// <summary>Whoever keeps LAN's list.</summary>
    public HttpClient Keeper => ClientWith("SOURCE_ADMIN", "penarik", new(ScopeKind.Source, "LABINOV"));

    protected virtual bool AllowsPrivateAddresses => true;

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["Connectors:AllowPrivateAddresses"] = AllowsPrivateAddresses ? "true" : "false",
            ["Connectors:Labinov:Url"] = Lan.Url,
            ["Connectors:Labinov:ApiKey"] = "kunci-lan-rahasia",
            ["Connectors:Labinov:PageSize"] = $"{PageSize}",
            ["Connectors:Labinov:MaxPages"] = $"{MaxPages}",
            ["Connectors:Labinov:MaxBytes"] = "1000000",
        };

    public override async Task InitializeAsync()
    {
        Lan = await FakeLan.StartAsync();
        await base.InitializeAsync();
    }

    protected override async Task StopAsync() => await Lan.DisposeAsync();

    /// <summary>Requests a pull.</summary>
    public async Task<Reply> Pull()
    {
        var pull = await Keeper.Post(Pulls, new { });
        pull.Status.ShouldBe(202, pull.Text);
        return pull;
    }

    /// <summary>Requests a pull and lets the worker do what it can.</summary>
    public async Task<Reply> Pulled()
    {
        var pull = await Pull();
        await Work();
        return await Read(pull);
    }

    public async Task<Reply> Read(Reply pull) => await Keeper.Get((string)pull["links.self"]!);

    public async Task<Reply> OperationOf(Reply pull) => await Keeper.Get((string)pull["links.operation"]!);

    /// <summary>The pages of a pull that the file store has.</summary>
    public IReadOnlyList<string> PagesOf(Reply pull)
    {
        var folder = Path.Combine(FilesFolder, "pulls", $"{Guid.Parse(pull.Id):N}");
        return Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
    }

    /// <summary>Lets time pass and the worker do what is due then.</summary>
    public async Task WorkAfter(TimeSpan pause)
    {
        Clock.Advance(pause);
        await Work();
    }
}

/// <summary>A server whose operator has not allowed addresses in a private network.</summary>
public sealed class GuardedPullApp : PullApp
{
    protected override bool AllowsPrivateAddresses => false;
}
