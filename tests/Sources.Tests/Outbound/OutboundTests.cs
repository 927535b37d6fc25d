using System.Net;
using System.Net.Sockets;
using System.Text;
using Windfall.Sources.Outbound;

namespace Windfall.Sources.Tests.Outbound;

public sealed class OutboundTests
{
    [Theory]
    [InlineData("https://elsewhere.example/", "none of the hosts")]
    [InlineData("https://example.org.elsewhere.example/", "none of the hosts")]
    [InlineData("https://notexample.org/", "none of the hosts")]
    [InlineData("http://example.org/", "https is")]
    [InlineData("ftp://example.org/", "https is")]
    [InlineData("https://someone@example.org/", "user name")]
    public async Task What_is_not_allowed_is_not_asked(string address, string why) =>
        Assert.Contains(why, await Refusal(OutboundHttp.Client(Allowed.Only("example.org", "*.example.org"), Nobody), address), StringComparison.Ordinal);

    [Theory]
    [InlineData("127.0.0.1"), InlineData("10.1.2.3"), InlineData("169.254.169.254"), InlineData("100.64.0.1"), InlineData("192.168.1.1"), InlineData("0.0.0.0"), InlineData("255.255.255.255")]
    [InlineData("::1"), InlineData("::"), InlineData("fe80::1"), InlineData("fd00::1"), InlineData("::ffff:127.0.0.1"), InlineData("64:ff9b::7f00:1"), InlineData("2002:7f00:1::"), InlineData("2001:db8::1"), InlineData("ff02::1")]
    public async Task A_name_that_leads_to_a_private_address_is_refused_when_the_connection_is_made(string address)
    {
        var client = OutboundHttp.Client(Allowed.Only("feeds.example"), (_, _) => Task.FromResult(new[] { IPAddress.Parse(address) }));
        Assert.Contains("private address", await Refusal(client, "https://feeds.example/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://127.0.0.1/"), InlineData("https://[::1]/"), InlineData("https://2130706433/"), InlineData("https://0x7f.1/"), InlineData("https://[::ffff:7f00:1]/")]
    public async Task However_a_private_address_is_written_it_is_refused(string address) =>
        Assert.Contains("private address", await Refusal(OutboundHttp.Client(Allowed.Only(new Uri(address).IdnHost)), address), StringComparison.Ordinal);

    [Theory]
    [InlineData("1.1.1.1"), InlineData("93.184.216.34"), InlineData("2606:4700:4700::1111"), InlineData("64:ff9b::101:101")]
    public void Public_addresses_are_public(string address) => Assert.True(Allowed.Only().MayReach("feeds.example", 443, IPAddress.Parse(address)));

    [Fact]
    public async Task A_name_that_answers_differently_the_second_time_gains_nothing()
    {
        var asked = 0;
        using var server = new OneAnswer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        var client = OutboundHttp.Client(Allowed.Only("feeds.example"), (_, _) => Task.FromResult(new[] { IPAddress.Parse(asked++ == 0 ? "127.0.0.1" : "1.1.1.1") }));

        await Refusal(client, "https://feeds.example/");
        Assert.Equal(1, asked);
        Assert.Equal(0, server.Connections);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/"), InlineData("https://elsewhere.example/"), InlineData("//10.0.0.1/x"), InlineData("file:///etc/passwd")]
    public async Task A_redirect_passes_the_same_door(string to)
    {
        using var server = new OneAnswer($"HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n");
        await Refusal(OutboundHttp.Client(Allowed.Only("example.org").With(server.Host)), $"http://{server.Host}/");
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Redirects_without_end_end()
    {
        using var server = new OneAnswer("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        Assert.Contains("without end", await Refusal(OutboundHttp.Client(Allowed.Only().With(server.Host)), $"http://{server.Host}/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_of_ones_own_is_asked_at_the_port_that_was_named_and_no_other()
    {
        using var server = new OneAnswer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        using var other = new OneAnswer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        var client = OutboundHttp.Client(Allowed.Only().With(server.Host));

        Assert.Equal("ok", await client.GetStringAsync($"http://{server.Host}/", TestContext.Current.CancellationToken));
        await Refusal(client, $"http://{other.Host}/");
        Assert.Equal(0, other.Connections);
    }

    static async Task<string> Refusal(HttpClient client, string address)
    {
        using (client)
            return (await Assert.ThrowsAsync<RefusedException>(() => client.GetAsync(address, TestContext.Current.CancellationToken))).Message;
    }

    static Task<IPAddress[]> Nobody(string host, CancellationToken cancel) => throw new InvalidOperationException($"{host} was looked up.");

    /// <summary>Gives the same answer to whoever connects.</summary>
    sealed class OneAnswer : IDisposable
    {
        readonly TcpListener listener = new(IPAddress.Loopback, 0);
        int connections;

        public OneAnswer(string answer)
        {
            listener.Start();
            _ = Serve(Encoding.ASCII.GetBytes(answer));
        }

        public string Host => $"127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

        public int Connections => Volatile.Read(ref connections);

        public void Dispose() => listener.Dispose();

        async Task Serve(byte[] answer)
        {
            try
            {
                while (true)
                {
                    using var client = await listener.AcceptTcpClientAsync();
                    Interlocked.Increment(ref connections);
                    var stream = client.GetStream();
                    _ = await stream.ReadAsync(new byte[4096]);
                    await stream.WriteAsync(answer);
                }
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
            {
            }
        }
    }
}
