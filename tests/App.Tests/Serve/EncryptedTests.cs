using System.Net;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Windfall.App.Serve;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Serve;

/// <summary><c>serve --certificate</c>: with a certificate made for the test, in both forms that are read.</summary>
public sealed class EncryptedTests : IDisposable
{
    readonly Terminal terminal = new();
    readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    readonly X509Certificate2 certificate;

    public EncryptedTests() => certificate = new CertificateRequest("CN=windfall.test", key, HashAlgorithmName.SHA256)
        .CreateSelfSigned(terminal.Clock.At.AddYears(-1), DateTimeOffset.UtcNow.AddYears(1));

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        certificate.Dispose();
        key.Dispose();
        terminal.Dispose();
    }

    string Pem => terminal.File("server.pem", $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");

    string Pfx => terminal.File("server.pfx", certificate.Export(X509ContentType.Pfx));

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task With_a_certificate_it_is_read_encrypted_and_not_otherwise(bool asPem)
    {
        Assert.NotNull(Reach.Read("127.0.0.1", port: 0, asPem ? Pem : Pfx, ["windfall.test"], out var problem));
        Assert.Null(problem);
        await using var web = Web.Build(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), "default", Reach.Read("127.0.0.1", 0, asPem ? Pem : Pfx, ["windfall.test"], out _)!);
        await web.StartAsync(Cancel);
        var address = new Uri(web.Urls.First());
        Assert.Equal("https", address.Scheme);

        using var trusting = new HttpClientHandler { AllowAutoRedirect = false, ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown!.Thumbprint == certificate.Thumbprint };
        using var client = new HttpClient(trusting) { BaseAddress = address };
        using var answer = await client.GetAsync(web.Link(), Cancel);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Contains("; secure", answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase)), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<h1", await client.GetStringAsync("/", Cancel), StringComparison.Ordinal);

        using var wary = new HttpClient { BaseAddress = address };
        Assert.IsType<AuthenticationException>((await Assert.ThrowsAsync<HttpRequestException>(() => wary.GetAsync("/", Cancel))).InnerException);
        using var plain = new HttpClient { BaseAddress = new UriBuilder(address) { Scheme = "http" }.Uri };
        await Assert.ThrowsAsync<HttpRequestException>(() => plain.GetAsync("/", Cancel));
    }

    [Fact]
    public void Beyond_this_machine_nothing_is_served_in_the_clear()
    {
        Assert.Null(Reach.Read("0.0.0.0", 8443, certificate: null, [], out var problem));
        Assert.Contains("--certificate", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_certificate_is_refused_in_a_sentence()
    {
        Assert.Null(Reach.Read("0.0.0.0", 8443, terminal.File("no.pem", "Dear server"), [], out var problem));
        Assert.Contains("no.pem: expected a certificate with its key", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_alone_lets_nobody_in_who_has_no_account() =>
        Assert.Contains("windfall account password", terminal.Run("serve", "--listen", "127.0.0.1:0", "--certificate", Pem, "--host", "windfall.test").Error, StringComparison.Ordinal);
}
