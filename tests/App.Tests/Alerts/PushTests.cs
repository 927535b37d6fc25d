using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Windfall.App.Alerts;
using Windfall.App.Channels;
using Windfall.App.Tests.Program;
using Windfall.App.Tests.Serve;
using Windfall.Store;

namespace Windfall.App.Tests.Alerts;

/// <summary>A browser that holds its keys, and reads what was meant for it as RFC 8291 says.</summary>
sealed class PlayedBrowser : IDisposable
{
    readonly ECDiffieHellman pair = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
    readonly byte[] secret = RandomNumberGenerator.GetBytes(16);

    public string Key => Base64Url.EncodeToString(Point(pair.ExportParameters(false)));

    public string Secret => Base64Url.EncodeToString(secret);

    /// <summary>RFC 8188: salt, record size, length and sender's key, then one record; keys as RFC 8291, 3.4.</summary>
    public string Read(byte[] body)
    {
        var (salt, theirs, record) = (body[..16], body[21..86], body[86..]);
        Assert.Equal(65, body[20]);
        using var sender = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new() { X = theirs[1..33], Y = theirs[33..] } });
        var shared = HKDF.Extract(HashAlgorithmName.SHA256, pair.DeriveRawSecretAgreement(sender.PublicKey), secret);
        var material = HKDF.Expand(HashAlgorithmName.SHA256, shared, 32, [.. "WebPush: info\0"u8, .. Point(pair.ExportParameters(false)), .. theirs]);
        var key = HKDF.Extract(HashAlgorithmName.SHA256, material, salt);
        using var cipher = new AesGcm(HKDF.Expand(HashAlgorithmName.SHA256, key, 16, "Content-Encoding: aes128gcm\0"u8.ToArray()), 16);
        var plain = new byte[record.Length - 16];
        cipher.Decrypt(HKDF.Expand(HashAlgorithmName.SHA256, key, 12, "Content-Encoding: nonce\0"u8.ToArray()), record[..^16], record[^16..], plain);
        var end = Array.FindLastIndex(plain, b => b != 0);
        Assert.Equal(2, plain[end]);        // the last record
        return Encoding.UTF8.GetString(plain[..end]);
    }

    static byte[] Point(ECParameters of) => [4, .. of.Q.X!, .. of.Q.Y!];

    public void Dispose() => pair.Dispose();
}

public sealed class PushTests : IAsyncLifetime
{
    const string Service = "https://fcm.googleapis.com/fcm/send/abc";

    readonly Terminal terminal = new();
    readonly PlayedBrowser browser = new();
    Receiver receiver = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => receiver = await Receiver.Start();

    public async ValueTask DisposeAsync()
    {
        await receiver.DisposeAsync();
        browser.Dispose();
        terminal.Dispose();
    }

    [Fact]
    public void A_test_arrives_and_only_that_browser_can_read_it()
    {
        Subscribe();
        terminal.Do("channel", "test", "1");
        Assert.True(receiver.Got.TryDequeue(out var got));
        Assert.Equal("aes128gcm", got.Headers.ContentEncoding.ToString());
        Assert.Equal("A test from Windfall", JsonElement.Parse(browser.Read(got.Bytes)).GetProperty("title").GetString());
        Assert.DoesNotContain("Windfall", got.Body, StringComparison.Ordinal);
        using var other = new PlayedBrowser();
        Assert.ThrowsAny<CryptographicException>(() => other.Read(got.Bytes));
    }

    [Fact]
    public void The_sender_proves_who_it_is_by_the_same_keys_each_time()
    {
        Subscribe();
        terminal.Do("channel", "test", "1");
        terminal.Do("channel", "test", "1");
        var keys = receiver.Got.Select(got => Verified(got.Headers.Authorization.ToString())).ToList();
        Assert.Equal([keys[0], keys[0]], keys);
    }

    [Fact]
    public async Task A_breakout_is_pushed_urgently_with_its_link()
    {
        Subscribe();
        terminal.Do("alert", "set", "--address", "https://windfall.example.org");
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
        await AlertWorker.Run(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), Cancel);
        Assert.True(receiver.Got.TryDequeue(out var got));
        Assert.Equal("high", got.Headers["Urgency"].ToString(), ignoreCase: true);
        var note = JsonElement.Parse(browser.Read(got.Bytes));
        Assert.Equal("https://windfall.example.org/alert?workspace=default&id=1", note.GetProperty("link").GetString());
        Assert.True(note.GetProperty("isUrgent").GetBoolean());
    }

    [Theory]
    [InlineData(404), InlineData(410)]
    public async Task A_browser_that_took_its_permission_back_is_forgotten(int status)
    {
        Subscribe();
        (receiver.Failures, receiver.Status) = (1, status);
        terminal.Do("import", terminal.File("readings.csv", Samples.Readings));
        await AlertWorker.Run(terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null), Cancel);
        Assert.Contains("Alerts go nowhere yet", terminal.Do("channel", "list").Out, StringComparison.Ordinal);
        Assert.Equal(["0"], Dump.Of(terminal, "SELECT length(settings) FROM channels"));
    }

    [Fact]
    public async Task A_browser_subscribes_on_the_page_and_unsubscribes_there()
    {
        await using var web = await terminal.Serve();
        using var client = await web.SignedIn();
        await client.Send("/settings/alerts", "/settings/alerts/push", ("Endpoint", Service), ("Key", browser.Key), ("Secret", browser.Secret));
        Assert.Equal("push", JsonElement.Parse(await client.GetStringAsync("/api/channels", Cancel)).GetProperty("items")[0].GetProperty("kind").GetString());
        await client.Send("/settings/alerts", "/settings/alerts/remove", ("id", "1"));
        Assert.Equal(0, JsonElement.Parse(await client.GetStringAsync("/api/channels", Cancel)).GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("http://fcm.googleapis.com/x"), InlineData("https://fcm.googleapis.com.example.org/x"), InlineData("https://127.0.0.1/x"), InlineData("https://me@fcm.googleapis.com/x"), InlineData("https://[::1]/x"), InlineData("x")]
    public void An_address_of_no_push_service_is_not_taken(string endpoint) => Assert.Null(PushChannel.Read(endpoint, browser.Key, browser.Secret));

    [Fact]
    public void Keys_of_another_length_are_not_taken()
    {
        Assert.NotNull(PushChannel.Read(Service, browser.Key, browser.Secret));
        Assert.Null(PushChannel.Read(Service, browser.Secret, browser.Secret));
        Assert.Null(PushChannel.Read(Service, browser.Key, "???"));
    }

    [Fact]
    public void The_private_key_lies_nowhere_in_the_open()
    {
        var shell = terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null);
        terminal.Do("channel", "list");
        using var connection = Database.Open(shell.Home, shell.Clock.GetUtcNow(), out _)!.Connect();
        var keys = PushKeys.Of(connection, shell);
        Assert.Equal(keys, PushKeys.Of(connection, shell));
        var bytes = Directory.EnumerateFiles(terminal.Home, "*", SearchOption.AllDirectories).SelectMany(File.ReadAllBytes).ToArray();
        Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(keys.Private)));
    }

    /// <summary>As the page would, at a push service on this machine.</summary>
    void Subscribe()
    {
        terminal.Do("workspace", "list");
        var shell = terminal.Shell(Stream.Null, Stream.Null, TextWriter.Null);
        using var connection = Database.Open(shell.Home, shell.Clock.GetUtcNow(), out _)!.Connect();
        Channel.Add(connection, Channel.SecretsOf(shell), connection.Number("SELECT id FROM workspaces"), ChannelKind.Push, "Firefox", new(new(receiver.Address + "/push/1"), Secret: browser.Secret, IsNear: true, Key: browser.Key), Takes.Both, shell.Clock.GetUtcNow());
    }

    /// <summary>RFC 8292: a token signed by the key that stands beside it, for this service alone (push services have no port of their own).</summary>
    /// <returns>The key.</returns>
    static string Verified(string authorization)
    {
        var parts = authorization["vapid ".Length..].Split(',', StringSplitOptions.TrimEntries).ToDictionary(part => part[0], part => part[2..]);
        var (token, key) = (parts['t'].Split('.'), Base64Url.DecodeFromChars(parts['k']));
        using var signer = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new() { X = key[1..33], Y = key[33..] } });
        Assert.True(signer.VerifyData(Encoding.ASCII.GetBytes($"{token[0]}.{token[1]}"), Base64Url.DecodeFromChars(token[2]), HashAlgorithmName.SHA256));
        Assert.Equal("http://127.0.0.1", JsonElement.Parse(Base64Url.DecodeFromChars(token[1])).GetProperty("aud").GetString());
        return parts['k'];
    }
}
