using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Windfall.App.Tests.Program;

namespace Windfall.App.Tests.Alerts;

/// <summary>E-mail over TLS, to a server of our own.</summary>
public sealed class MailTests : IDisposable
{
    readonly Terminal terminal = new();
    readonly X509Certificate2 certificate = Certificate();

    public void Dispose()
    {
        certificate.Dispose();
        terminal.Dispose();
    }

    /// <summary>The program itself, in a world that trusts this server's certificate: the system's own store is nobody's to change.</summary>
    [Fact]
    public void A_message_goes_over_TLS_with_its_sign_in()
    {
        using var mail = new MailServer(certificate).Started();
        Add($"smtps://localhost:{mail.Port}", "--user", "me");
        Assert.SkipUnless(OperatingSystem.IsLinux(), "SSL_CERT_FILE is asked by OpenSSL alone.");
        var program = Path.Combine(AppContext.BaseDirectory, "windfall");
        Assert.SkipUnless(File.Exists(program), $"There is no program at {program}.");

        var start = new ProcessStartInfo(program, ["channel", "test", "1"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["WINDFALL_HOME"] = terminal.Home;
        start.Environment["SSL_CERT_FILE"] = terminal.File("trusted.pem", certificate.ExportCertificatePem());
        using var running = Process.Start(start)!;
        var (said, failed) = (running.StandardOutput.ReadToEnd(), running.StandardError.ReadToEnd());
        running.WaitForExit();

        Assert.True(running.ExitCode == 0, said + failed);
        Assert.Contains(mail.Heard, line => line.StartsWith("AUTH PLAIN", StringComparison.Ordinal));
        Assert.Contains("To: me@example.org", Assert.Single(mail.Got), StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_nobody_vouches_for_is_told_nothing()
    {
        using var mail = new MailServer(certificate).Started();
        Add($"smtps://localhost:{mail.Port}", "--user", "me");
        Assert.Contains("cannot be reached", terminal.Run("channel", "test", "1").Error, StringComparison.Ordinal);
        Assert.Empty(mail.Heard);
        Assert.Empty(mail.Got);
    }

    [Fact]
    public void A_mail_server_at_a_private_address_is_asked_only_where_its_owner_said_so()
    {
        using var mail = new MailServer().Started();
        Assert.Equal(0, terminal.Run("channel", "add", "email", mail.Address, "--to", "me@example.org", "--from", "me@example.org").Exit);
        Assert.Contains("does not ask that address", terminal.Run("channel", "test", "1").Error, StringComparison.Ordinal);
        Assert.Empty(mail.Heard);
    }

    void Add(string url, params string[] more)
    {
        var answer = terminal.RunWith("pa55\n", ["channel", "add", "email", url, "--to", "me@example.org", "--from", "windfall@example.org", "--near", "--secret", .. more]);
        Assert.True(answer.Exit == 0, answer.Error);
    }

    static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
