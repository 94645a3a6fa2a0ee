using System.Net;
using System.Net.Sockets;

namespace JippApi.Api.Tests.Files;

/// <summary>A server with an S3 store and a virus scanner.</summary>
public sealed class ExternalServicesApp : JippApp
{
    /// <summary>Settings meant for other programs on the machine; only the product's own settings may count.</summary>
    private static readonly (string Name, string Value)[] Misleading =
    [
        ("AWS_ACCESS_KEY_ID", "ORANGLAIN"),
        ("AWS_SECRET_ACCESS_KEY", "rahasia-orang-lain"),
        ("AWS_REGION", "eu-west-1"),
        ("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:9"),
        ("AWS_USE_FIPS_ENDPOINT", "true"),
        ("AWS_USE_DUALSTACK_ENDPOINT", "true"),
        ("AWS_DEFAULTS_MODE", "auto"),
        ("AWS_MAX_ATTEMPTS", "9"),
        ("AWS_REQUEST_CHECKSUM_CALCULATION", "WHEN_SUPPORTED"),
    ];

    public FakeClamd Scanner { get; } = new();

    public FakeS3 Store { get; private set; } = null!;

    /// <summary>Stands in for the metadata service of a cloud machine.</summary>
    public TcpListener Metadata { get; } = new(IPAddress.Loopback, 0);

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
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
        Metadata.Start();
        Environment.SetEnvironmentVariable("AWS_EC2_METADATA_SERVICE_ENDPOINT", $"http://{Metadata.LocalEndpoint}");
        foreach (var (name, value) in Misleading)
            Environment.SetEnvironmentVariable(name, value);
        Store = await FakeS3.StartAsync();
        await base.InitializeAsync();
    }

    /// <summary>A client that may receive server errors, since the external services may fail.</summary>
    public HttpClient Editor
    {
        get
        {
            var client = ClientWithHandler(new SocketsHttpHandler());
            client.DefaultRequestHeaders.Authorization = new("Bearer", Accounts.TokenOf("INSTITUTION_EDITOR", "penguji"));
            return client;
        }
    }

    protected override async Task StopAsync()
    {
        foreach (var (name, _) in Misleading)
            Environment.SetEnvironmentVariable(name, null);
        Metadata.Dispose();
        await Store.DisposeAsync();
        Scanner.Dispose();
    }
}
