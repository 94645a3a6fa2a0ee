namespace JippApi.Api.Tests.Files;

/// <summary>A server that keeps files at a service that speaks S3, and has them searched by a scanner.</summary>
public sealed class OutsideApp : JippApp
{
    public FakeClamd Scanner { get; } = new();

    public FakeS3 Store { get; private set; } = null!;

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Files:S3:Endpoint"] = Store.Address,
        ["Files:S3:Bucket"] = FakeS3.Bucket,
        ["Files:S3:Region"] = FakeS3.Region,
        ["Files:S3:AccessKey"] = FakeS3.AccessKey,
        ["Files:S3:SecretKey"] = FakeS3.SecretKey,
        ["Files:Scanner:Host"] = "127.0.0.1",
        ["Files:Scanner:Port"] = $"{Scanner.Port}",
    };

    public override async Task InitializeAsync()
    {
        Store = await FakeS3.StartAsync();
        await base.InitializeAsync();
    }

    /// <summary>An editor whose answers nobody watches: what is outside may fail.</summary>
    public HttpClient Editor
    {
        get
        {
            var client = Over(new SocketsHttpHandler());
            client.DefaultRequestHeaders.Authorization = new("Bearer", Accounts.TokenOf("INSTITUTION_EDITOR", "penguji"));
            return client;
        }
    }

    protected override async Task StopAsync()
    {
        await Store.DisposeAsync();
        Scanner.Dispose();
    }
}
